#!/usr/bin/env bash
# Measures: how long each page's HTML takes (first request apart, then 95th percentile of 20), and searching at 20 different questions a second.
# Corpus: any data folder that was taken in. Baseline: none; the targets are 300 ms and 100 ms.
# Left out: browsers, and what a page loads beside its HTML; its size is printed for the start page. Usage: pages.sh DATA [PROGRAM]
set -euo pipefail
data="$1"
program="${2:-src/Cli/bin/Release/net10.0/zvsearch}"
port=5399
site="http://127.0.0.1:$port"
"$program" serve --data "$data" --urls "$site" --beheer 2> /dev/null &
server=$!
trap 'kill $server' EXIT
until curl -s -o /dev/null "$site/hulp"; do sleep 0.2; done

p95() { sort -n | awk '{ all[NR] = $1 } END { print all[int(NR * 0.95 + 0.999)] * 1000 }'; }
printf '%-34s %9s %9s\n' page "first ms" "p95 ms"
for page in / '/?rol=projectleider' '/?rol=bestuurder' /zoeken /landkaart /landkaart/hoorn /initiatieven /themas /dekking /overlap '/overlap?graad=1&oordeel=' '/overlap?weergave=matrix' /verbindingen /convenanten /convenanten/kalender /besluiten '/besluiten?soort=acties' /lessen /beheer /beheer/innames /hulp /nieuw-voorstel; do
  first=$(curl -s -o /dev/null -w '%{time_total}' "$site$page")
  again=$(for _ in $(seq 20); do curl -s -o /dev/null -w '%{time_total}\n' "$site$page"; done | p95)
  printf '%-34s %9.0f %9.0f\n' "$page" "$(echo "$first * 1000" | bc)" "$again"
done
document=$(curl -s "$site/zoeken?q=besluit" | grep -oE '/document/[0-9a-f]{64}' | head -1)
printf '%-34s %9s %9.0f\n' /document/… - "$(for _ in $(seq 20); do curl -s -o /dev/null -w '%{time_total}\n' "$site$document"; done | p95)"

words=(huisverbod politiegegevens jeugdzorg subsidie vergunning gemeente toezicht onderzoek verordening minister handhaving privacy gegevens convenant reclassering opvang schulden school geweld burgemeester)
times=$(mktemp)
for i in $(seq 200); do
  curl -s -o /dev/null -w '%{time_total}\n' "$site/zoeken?q=${words[$((i % 20))]}+${words[$((i * 7 / 20 % 20))]}" >> "$times" &
  sleep 0.05
done
wait $(jobs -p | grep -v "^$server$")
printf '%-34s %9s %9.0f\n' "search, 20 a second" - "$(p95 < "$times")"
rm -f "$times"
size=0
for asset in / /assets/lib/nlds/components.css /assets/theme.css /assets/site.css /assets/charts.css /assets/icon.svg /assets/suggest.mjs; do
  size=$((size + $(curl -s -H 'Accept-Encoding: br, gzip' -o /dev/null -w '%{size_download}' "$site$asset")))
done
echo "start page with all it loads: $((size / 1024)) KB"
