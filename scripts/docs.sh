#!/usr/bin/env bash
# Generates the reference of values files, configuration.md and values.schema.json, from the Go types. See tools/docs.
# Usage: scripts/docs.sh [OUTPUT_FOLDER]     (default: docs)
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-docs}

mkdir -p "$out"
out=$(cd "$out" && pwd)
go -C tools/docs run . "$out"
echo "docs: configuration.md and values.schema.json in $out"
