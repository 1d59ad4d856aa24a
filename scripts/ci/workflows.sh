#!/usr/bin/env bash
# Checks the workflows: actionlint on all of them, and our own rules, which tools/ci holds with an example of each fault.
# Usage: scripts/ci/workflows.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
go -C tools/ci test -count=1 ./...
echo "workflows: all is well"
