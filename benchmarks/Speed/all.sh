#!/usr/bin/env bash
# Runs everything of Speed in one go on this machine and prints the tables: whole-process ingest beside Recoll, indexing and questions beside Java Lucene, growth.
# Usage: benchmarks/Speed/all.sh REGULATIONS CORPUS   (a folder of documents; a folder with wet.tar.gz, beleidsregel.tar.gz, …)
set -euo pipefail
regulations=$(realpath "$1")
corpus=$(realpath "$2")
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish src/Cli/Cli.csproj -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/program" --nologo -v quiet
dotnet build benchmarks/Speed/Speed.csproj -c Release --nologo -v quiet
speed="dotnet benchmarks/Speed/bin/Release/net10.0/ZVSearch.Benchmarks.Speed.dll"
jars=/usr/share/java/lucene-core-8.7.0.jar:/usr/share/java/lucene-analyzers-common-8.7.0.jar
mkdir "$work/classes" && javac -cp "$jars" -d "$work/classes" benchmarks/Speed/Peers/LucenePeer.java
peer="java -Xmx1g -cp $work/classes:$jars LucenePeer"

echo "Machine: $(nproc) cores, $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(date +%F)"
echo; echo "## Whole-process ingest of $(find "$regulations" -type f | wc -l) documents, three times in turn"
for _ in 1 2 3; do
  rm -rf "$work/data"
  start=$(date +%s%N)
  "$work/program/zvsearch" ingest "$regulations" --data "$work/data" > /dev/null 2>&1
  echo "zvsearch {\"seconds\":$(awk "BEGIN { print ($(date +%s%N) - $start) / 1e9 }"),\"indexBytes\":$(du -sb "$work/data/index" | cut -f1)}"
  echo "recoll   $(bash benchmarks/Speed/Peers/recoll.sh "$regulations" 'idxniceprio = 0' 'monioniceclass = 2')"
done

$speed passages "$corpus" "$work/passages.tsv" wet beleidsregel circulaire AMvB zbo
$speed queries "$work/passages.tsv" "$work/queries.txt"
echo; echo "## Bulk indexing of these passages, two threads, twice in turn"
for _ in 1 2; do
  echo "zvsearch $($speed index "$work/passages.tsv" "$work/index")"
  echo "lucene   $($peer index "$work/passages.tsv" "$work/peer" --threads 2)"
done

echo; echo "## Ten best passages for loose words, one thread, after 1 and after 20 rounds of warming up"
for rounds in 1 20; do
  echo "zvsearch $($speed words "$work/index" "$work/queries.txt" "$rounds")"
  echo "lucene   $($peer search "$work/peer" "$work/queries.txt" --warmup "$rounds")"
done

echo; echo "## Complete product search"
$speed product "$work/index" "$work/queries.txt"

echo; echo "## Placing passages by meaning, two threads"
$speed embed "$work/passages.tsv"

echo; echo "## Growth: 75,000 passages; 1, 2 and 4 times the set; one million passages"
for copy in 1 2 3 4 5 6; do awk -F'\t' -v OFS='\t' -v c="$copy" '{ $1 = c "/" $1; $2 = c "/" $2; print }' "$work/passages.tsv"; done > "$work/all.tsv"
once=$(wc -l < "$work/passages.tsv")
for count in 75000 "$once" $((2 * once)) $((4 * once)) 1000000; do
  head -n "$count" "$work/all.tsv" > "$work/grown.tsv"
  echo "index $count $($speed index "$work/grown.tsv" "$work/grown")"
  echo "search $count $($speed product "$work/grown" "$work/queries.txt")"
  rm -rf "$work/grown"
done
