#!/usr/bin/env bash
# Generates the reference of values files, configuration.md and values.schema.json, from the Go types, and the pictures in
# architecture.md from the stacks, for which it needs Node.js. See tools/docs.
# Usage: scripts/docs.sh [OUTPUT_FOLDER]     (default: docs)
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-docs}

mkdir -p "$out"
out=$(cd "$out" && pwd)
echo "docs: generating (about 5 s)"
go -C tools/docs run . "$out"
echo "docs: configuration.md, values.schema.json and architecture.md in $out"
