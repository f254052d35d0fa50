#!/bin/bash
# Measured: how fast Recoll (Debian's recollcmd) builds a new index of a folder, as the wall time of the whole recollindex process.
# Corpus: any folder of documents (docx, odt, pdf, html, txt); Recoll's own defaults, but with Dutch as its stemming language.
# Left out: searching. Peak RSS is that of the largest single process, helpers as pdftotext included, and not their sum.
#
# recoll.sh FOLDER ['SETTING = VALUE' ...]    further settings go into recoll.conf, for instance 'idxniceprio = 0'
# documents: what the index holds, folders not counted; those of fileErrors are in it by name only.
# Needs: recollcmd (with python3 and poppler-utils for pdf) and time.
set -euo pipefail

if [[ $# -lt 1 || ! -d $1 ]]; then
    sed -n 's/^# \(recoll\.sh .*\)/\1/p' "$0" >&2
    exit 2
fi
folder=$(realpath "$1")
shift
if [[ $folder == *'"'* ]]; then
    echo "recoll.sh: Recoll cannot take a folder with a double quote in its name: $folder" >&2
    exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/conf" "$work/home"
{
    printf 'topdirs = "%s"\n' "$folder"
    printf 'indexstemminglanguages = dutch\n'
    for setting in "$@"; do
        printf '%s\n' "$setting"
    done
} > "$work/conf/recoll.conf"

export PATH=/usr/bin:/bin        # the helpers that Debian installs
export HOME=$work/home           # recollindex keeps a file of its own there
export LC_ALL=C.UTF-8            # plain text without a declared charset is UTF-8
unset RECOLL_CONFDIR RECOLL_CONFTOP RECOLL_CONFMID RECOLL_EXTRA_DBS RECOLL_DATADIR RECOLL_FILTERSDIR RECOLL_TMPDIR

if ! /usr/bin/time -o "$work/time" -f '%e %M' recollindex -z -c "$work/conf" > "$work/log" 2>&1; then
    tail -n 20 "$work/log" >&2
    exit 1
fi

status() { # one figure of Recoll's own account of the run
    sed -n "s/^$1 *= *//p" "$work/conf/idxstatus.txt"
}
read -r seconds peak_kib < "$work/time"
files=$(find "$folder" -type f -printf x | wc -c)
documents=$(recollq -c "$work/conf" -n 0 'mime:* -mime:inode/directory' 2> /dev/null | sed -n 's/^\([0-9]*\) results.*/\1/p')
index_bytes=$(find "$work/conf/xapiandb" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum + 0 }')

if [[ -s $work/conf/missing ]]; then
    echo "recoll.sh: helper programs are missing, so that some files are known by name only:" >&2
    cat "$work/conf/missing" >&2
fi
printf '{"files":%d,"seconds":%s,"indexBytes":%d,"peakRssBytes":%d,"documents":%d,"entries":%d,"fileErrors":%d}\n' \
    "$files" "$seconds" "$index_bytes" "$((peak_kib * 1024))" "$documents" "$(status dbtotdocs)" "$(status fileerrors)"
