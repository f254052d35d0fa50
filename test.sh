#!/usr/bin/env bash
# Installs what the tests need, runs all of them, and ends with one line: "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")"

command -v dotnet > /dev/null || { echo "De .NET SDK 10 ontbreekt: installeer die van https://dot.net."; exit 1; }
command -v npm > /dev/null || { echo "Node.js met npm ontbreekt: installeer Node 20 of nieuwer."; exit 1; }

# Programs of the machine: a browser, recognition of scans, old Word files, a second opinion on PDF text, and a mail server.
declare -A packages=([chromium]=chromium [tesseract]="tesseract-ocr tesseract-ocr-nld" [soffice]="libreoffice-writer libreoffice-calc" [antiword]=antiword [pdftotext]=poppler-utils [pandoc]=pandoc [aiosmtpd]=python3-aiosmtpd)
missing=()
for program in "${!packages[@]}"; do
  command -v "$program" > /dev/null || missing+=(${packages[$program]})
done
if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}") > /dev/null 2>&1 \
      || echo "Installeren is niet gelukt: ${missing[*]}. De tests die dit nodig hebben, worden overgeslagen."
  else
    echo "Voor alle tests ook nodig: ${missing[*]}. Zonder worden die tests overgeslagen."
  fi
fi

if [ ! -f src/Web/wwwroot/lib/nlds/components.css ]; then
  (cd src/Web/Client && npm ci --no-audit --no-fund --loglevel=error && npm run --silent build) || exit 1
fi

dotnet build ZVSearch.sln -c Release --nologo -v quiet || { echo "0 passed, 1 failed"; exit 1; }

results=$(mktemp)
dotnet test ZVSearch.sln -c Release --no-build --nologo 2>&1 | tee "$results"
code=${PIPESTATUS[0]}
total() { grep -oE "$1: +[0-9]+" "$results" | awk '{ sum += $2 } END { print sum + 0 }'; }
passed=$(total Passed)
failed=$(total Failed)

# A test run that stopped without naming a failed test (a crash, for instance) is a failure as well.
if [ "$code" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
rm -f "$results"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
