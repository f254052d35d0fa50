#!/usr/bin/env bash
# Builds what has changed, takes the sample documents in, serves the pages and says where to look.
set -euo pipefail
cd "$(dirname "$0")"

data="${ZVSEARCH_DATA:-$PWD/data}"
urls="${ZVSEARCH_URLS:-http://127.0.0.1:5080}"
program=src/Cli/bin/Release/net10.0/zvsearch

command -v dotnet > /dev/null || { echo "De .NET SDK 10 ontbreekt: installeer die van https://dot.net en start opnieuw."; exit 1; }

if [ ! -f src/Web/wwwroot/lib/nlds/components.css ] || [ -n "$(find src/Web/Client/package-lock.json src/Web/Client/build.mjs -newer src/Web/wwwroot/lib/nlds/components.css)" ]; then
  command -v npm > /dev/null || { echo "Node.js met npm ontbreekt: installeer Node 20 of nieuwer en start opnieuw."; exit 1; }
  (cd src/Web/Client && npm ci --no-audit --no-fund --loglevel=error && npm run --silent build)
  touch src/Web/wwwroot/lib/nlds/components.css
fi

changed=$(find src ingest Directory.Build.props Directory.Packages.props -newer "$program" -type f -not -path '*/obj/*' -not -path '*/bin/*' -not -path '*/node_modules/*' -print -quit 2> /dev/null || echo new)
if [ ! -x "$program" ] || [ -n "$changed" ]; then
  dotnet build src/Cli/Cli.csproj -c Release --nologo -v quiet
  touch "$program"
fi

"$program" ingest ingest/Samples --data "$data"
exec "$program" serve --data "$data" --urls "$urls" --beheer
