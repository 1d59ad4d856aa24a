#!/usr/bin/env bash
# Generates imports/: the Go bindings of cdk8s-plus-27, from the exact npm versions pinned in package.json.
# Usage: scripts/imports.sh [OUTPUT_FOLDER]     (default: imports)
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-imports}
pacmak=node_modules/.bin/jsii-pacmak
[ -x "$pacmak" ] || { echo "imports: $pacmak is missing; run: make deps" >&2; exit 1; }

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
export PATH="$PWD/node_modules/.bin:$PATH"

echo "imports: generating cdk8splus27 (about 5 s)"
# --no-npmignore: the package lies in node_modules and is nobody's to edit.
"$pacmak" --targets go --code-only --no-npmignore --outdir "$staging" "$PWD/node_modules/cdk8s-plus-27"

mkdir -p "$out"
rm -rf "$out/cdk8splus27"
mv "$staging/go/cdk8splus27" "$out/cdk8splus27"
rm -f "$out/cdk8splus27/go.sum"
echo "imports: $(find "$out/cdk8splus27" -type f | wc -l) files in $out/cdk8splus27"
