#!/usr/bin/env bash
# Prints what CHANGELOG.md says of a version: the lines below its heading, "## [1.2.3] - 2026-01-31". Fails where there
# is no such heading, no date in it, or nothing below it.
# Usage: scripts/release/notes.sh VERSION     (for example 1.2.3)
set -euo pipefail
cd "$(dirname "$0")/../.."
version=${1:?usage: scripts/release/notes.sh VERSION}
fail() {
  echo "notes: $1" >&2
  exit 1
}

[ -f CHANGELOG.md ] || fail "there is no CHANGELOG.md"
heading=$(awk -v start="## [$version]" 'index($0, start) == 1' CHANGELOG.md)
[ -n "$heading" ] || fail "CHANGELOG.md has no section \"## [$version] - $(date +%F)\""
[[ $heading =~ \]\ -\ [0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || fail "CHANGELOG.md gives no date for the release: $heading"
# Up to the next section, or to the links that end the file. The substitution takes the empty lines from the end.
notes=$(awk -v heading="$heading" '
  inside && (/^## / || /^\[[^]]+\]: /) { exit }
  inside && (started || NF) { started = 1; print }
  $0 == heading { inside = 1 }
' CHANGELOG.md)
[ -n "$notes" ] || fail "CHANGELOG.md says nothing below $heading"
printf '%s\n' "$notes"
