#!/usr/bin/env bash
# Lints every Go module of the repository with the golangci-lint that tools/go.mod pins, by .golangci.yml.
# Usage: scripts/lint.sh [OPTION_OF_GOLANGCI_LINT_RUN...]     (for example --fix)
set -euo pipefail
cd "$(dirname "$0")/.."

version=$(awk '$1 == "github.com/golangci/golangci-lint/v2" { print $2 }' tools/go.mod)
[ -n "$version" ] || { echo "lint: tools/go.mod requires no golangci-lint" >&2; exit 1; }
dir=${XDG_CACHE_HOME:-$HOME/.cache}/verta-cdk8s/golangci-lint-$version
bin=$dir/golangci-lint

# One that another Go built may not understand this Go's code.
if [ "$(go version "$bin" 2>/dev/null | awk '{ print $NF }')" != "$(go env GOVERSION)" ]; then
  echo "lint: building golangci-lint $version, some minutes once"
  mkdir -p "$dir"
  staging=$(mktemp -d "$dir/build.XXXXXX")
  trap 'rm -rf "$staging"' EXIT
  go -C tools build -ldflags='-s -w' -o "$staging/golangci-lint" github.com/golangci/golangci-lint/v2/cmd/golangci-lint
  mv "$staging/golangci-lint" "$bin"
fi

status=0
for mod in go.mod test/*/go.mod tools/*/go.mod; do
  [ -f "$mod" ] || continue
  module=$(dirname "$mod")
  echo "lint: golangci-lint $version on $module"
  (cd "$module" && "$bin" run "$@" ./...) || status=1
done
exit "$status"
