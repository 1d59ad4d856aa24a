#!/usr/bin/env bash
# Prints, as Markdown, what a change does to the manifests of each environment: object by object, whatever their order
# and layout. Compared are dist/ of HEAD and dist/ of the commit where HEAD left BASE. Without HEAD, it is dist/ as it
# lies here, committed or not. CI posts the same on pull requests.
# Usage: scripts/diff.sh BASE [HEAD]     (for example origin/main)
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# = 1 ] || [ $# = 2 ] || { sed -n 's/^# \(Usage.*\)/\1/p' "$0" >&2; exit 2; }
base=$(git merge-base "$1" "${2:-HEAD}") || { echo "diff: $1 and ${2:-HEAD} have no commit in common here" >&2; exit 2; }

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
mkdir "$staging/old" "$staging/new"
git archive "$base" dist | tar -x -C "$staging/old"
if [ $# = 2 ]; then
  git archive "$2" dist | tar -x -C "$staging/new"
else
  cp -R dist "$staging/new"
  rm -f "$staging"/new/dist/*-secrets.k8s.yaml # never committed, and never printed
fi

# differences says what dyff finds between two files, and fails where dyff does.
differences() {
  local found status=0
  found=$(go -C tools/ci tool dyff between --color=off --output=github --omit-header --set-exit-code "$@") || status=$?
  # 1 is dyff's word for "they differ", and the go command's for "could not be built".
  [ "$status" = 0 ] || { [ "$status" = 1 ] && [ -n "$found" ]; } || { echo "diff: dyff could not compare $*" >&2; exit 2; }
  printf '%s' "$found"
}

# environment NAME prints the section of one.
environment() {
  local old=$staging/old/dist/$1.k8s.yaml new=$staging/new/dist/$1.k8s.yaml found fence='```'
  if [ ! -f "$old" ]; then
    echo "### $1: new, with $(grep -c '^kind:' "$new") objects"
    return
  fi
  if [ ! -f "$new" ]; then
    echo "### $1: removed, with $(grep -c '^kind:' "$old") objects"
    return
  fi
  found=$(differences "$old" "$new")
  if [ -z "$found" ]; then
    echo "### $1: no change"
    return
  fi
  while [[ $found == *"$fence"* ]]; do fence+='`'; done # what is quoted cannot end the quotation
  printf '### %s: %d changed\n\n%sdiff%s\n%s\n' "$1" "$(grep -c '^@@ ' <<<"$found")" "$fence" "$found" "$fence"
}

separator=
for name in $(find "$staging" -name '*.k8s.yaml' -exec basename {} .k8s.yaml \; | sort -u); do
  printf '%s' "$separator"
  environment "$name"
  separator=$'\n'
done
