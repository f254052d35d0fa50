#!/usr/bin/env bash
# Makes what the program knows of words from published Dutch laws and rules: src/Language/Words/lexicon.txt and src/Vectors/Static/words.vectors.
# Usage: benchmarks/Training/train.sh CORPUS   (a folder with wet.tar.gz, beleidsregel.tar.gz, …). Needs the Debian package fasttext; about fifty minutes on one core.
# One thread and a fixed seed: on the same kind of processor the result is the same, byte for byte (SHA-256 in src/Vectors/Static/MODELCARD.md).
set -euo pipefail
corpus=$(realpath "$1")
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sets="wet rijkswet AMvB KB rijksKB beleidsregel circulaire ministeriele-regeling ministeriele-regeling-archiefselectielijst pbo reglement zbo"

# shellcheck disable=SC2086
dotnet run -c Release --project benchmarks/Speed -- passages "$corpus" "$work/passages.tsv" $sets
dotnet build benchmarks/Training -c Release --nologo -v quiet
training="dotnet benchmarks/Training/bin/Release/net10.0/ZVSearch.Benchmarks.Training.dll"
$training text "$work/passages.tsv" "$work/text.txt"
$training lexicon "$work/text.txt" src/Language/Words/lexicon.txt
fasttext skipgram -input "$work/text.txt" -output "$work/model" -dim 128 -minCount 8 -bucket 100000 -minn 4 -maxn 6 -ws 8 -epoch 5 -neg 5 -thread 1 -seed 1
$training vectors "$work/model.bin" "$work/text.txt" src/Vectors/Static/words.vectors
