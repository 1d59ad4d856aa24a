#!/usr/bin/env bash
# Writes what a pull request does to the manifests to out/manifests.md, and to the summary of the run, which everybody
# can see and which needs no permission. CI checks out the merge of a pull request: its first parent is the base.
# Usage: scripts/ci/manifests.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

mkdir -p out
scripts/diff.sh HEAD^1 HEAD >out/manifests.md
cat out/manifests.md >>"${GITHUB_STEP_SUMMARY:-/dev/stdout}"
