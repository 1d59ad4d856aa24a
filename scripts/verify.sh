#!/usr/bin/env bash
# What a pull request must pass besides its tests: format, vet, lint, and generated files that are up to date.
# Every failure says which command mends it.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
  echo "verify: $1" >&2
  echo "verify: to mend it, run: $2" >&2
  exit 1
}

echo "verify: format"
unformatted=$(git ls-files '*.go' ':!imports/*' | xargs gofmt -l)
[ -z "$unformatted" ] || fail "not formatted: $unformatted" "make update"

echo "verify: modules"
for module in . tools/*/; do # go vet, below, finds what is missing in those of test/
  go -C "$module" mod tidy -diff >/dev/null || fail "go.mod or go.sum of $module is not tidy" "go -C $module mod tidy"
done

echo "verify: vet (the first time it compiles everything, some minutes)"
go vet ./... || fail "go vet found something" "go vet ./..."
for module in test/*/go.mod tools/*/go.mod; do
  (cd "$(dirname "$module")" && go vet ./...) || fail "go vet found something" "cd $(dirname "$module") && go vet ./..."
done

scripts/lint.sh || fail "the linter found something" "scripts/lint.sh --fix, or by hand"

echo "verify: workflows"
scripts/ci/workflows.sh >/dev/null || fail "the workflows, or scripts that they call, are at fault" "scripts/ci/workflows.sh, and mend what it names"

# Generated files are made again elsewhere and compared, so that a failed check leaves the tree as it was.
again=$(mktemp -d)
trap 'rm -rf "$again"' EXIT
echo "verify: imports/ (about a minute)"
scripts/imports.sh "$again/imports" >/dev/null
diff -r imports "$again/imports" >/dev/null || fail "imports/ differs from what scripts/imports.sh makes" "make imports"
echo "verify: dist/"
env -u VERTA_ENV -u VERTA_VALUES CDK8S_OUTDIR="$again/dist" go run . >/dev/null
diff -r --exclude="*-secrets.k8s.yaml" --exclude=Kustomization dist "$again/dist" || fail "dist/ differs from what the stacks make" "make synth"
echo "verify: docs/ (about 5 s)"
scripts/docs.sh "$again/docs" >/dev/null
for file in configuration.md values.schema.json architecture.md; do
  diff "docs/$file" "$again/docs/$file" || fail "docs/$file differs from what the code says" "make docs"
done

[ -z "$(git status --porcelain)" ] || {
  git status --short
  # A working tree with changes is usual while you work; in CI it means that a check wrote something.
  [ -z "${CI:-}" ] || fail "the checks have changed files" "make update, and commit"
}
echo "verify: all is well"
