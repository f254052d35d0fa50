#!/usr/bin/env bash
# Makes the pictures of the guide and of the README from a running demo: screenshots.sh [http://127.0.0.1:5080]
set -euo pipefail
cd "$(dirname "$0")/../wwwroot/help"
site="${1:-http://127.0.0.1:5080}"
command -v chromium > /dev/null || { echo "Chromium ontbreekt: installeer het Debian-pakket chromium."; exit 1; }

shoot() {
  local profile
  profile=$(mktemp -d)
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars \
    --user-data-dir="$profile" --lang=nl --window-size="1280,$3" --screenshot="$PWD/$2.png" "$site$1" > /dev/null 2>&1
  rm -rf "$profile"
  echo "$2.png"
}

pair=$(curl -fs "$site/overlap" | grep -oE '/overlap/[0-9a-f]{64}/[0-9a-f]{64}' | head -1)
shoot "/?rol=projectleider" start 900
shoot "/zoeken?q=geldezels" zoeken 900
shoot "/overlap" overlap 900
shoot "$pair" paar 1100
shoot "/landkaart" landkaart 1150
shoot "/themas" themas 900
shoot "/convenanten" convenanten 900
shoot "/lessen?uitkomst=mislukt" lessen 900
