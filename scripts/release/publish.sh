#!/usr/bin/env bash
# Publishes a release on GitHub: the files of out/release, the notes, and where the chart lies. gh keeps it as a draft
# until all files are there.
# Usage: scripts/release/publish.sh TAG     (with GH_TOKEN and GITHUB_REPOSITORY)
set -euo pipefail
cd "$(dirname "$0")/../.."
tag=${1:?usage: scripts/release/publish.sh TAG}
[ -f out/release/checksums.txt.sigstore.json ] || { echo "release: out/release is not signed" >&2; exit 1; }
(cd out/release && sha256sum --check --quiet checksums.txt)

# On a release's page links are not relative to the repository, and a line ends where the text does: so links are made
# absolute, and lines that were wrapped are joined.
files=${GITHUB_SERVER_URL:-https://github.com}/$GITHUB_REPOSITORY/blob/$tag
{
  awk '
    function flush() { if (text != "") print text; text = "" }
    NF == 0 { flush(); print ""; next }
    /^ *([-*#|>]|[0-9]+\. )/ { flush(); text = $0; next }
    { sub(/^ +/, ""); text = text == "" ? $0 : text " " $0 }
    END { flush() }
  ' out/release-notes.md | sed -E "s#\]\(([^):]+)\)#](${files}/\1)#g"
  printf '\nHelm chart: %s. [How to verify](%s/docs/releasing.md) what is here.\n' "$(cat out/release-chart.txt)" "$files"
} >out/release-body.md

prerelease=()
[[ $tag != *-* ]] || prerelease=(--prerelease)
gh release create "$tag" --verify-tag --title "$tag" --notes-file out/release-body.md "${prerelease[@]}" out/release/*
