#!/usr/bin/env bash
# Makes the files of a release in out/release, and its notes in out/release-notes.md. The same commit gives the same
# bytes, wherever and whenever.
# Usage: scripts/release/build.sh TAG     (for example v1.2.3)
set -euo pipefail
cd "$(dirname "$0")/../.."
tag=${1:?usage: scripts/release/build.sh TAG}
version=${tag#v}
out=out/release

scripts/release/check.sh "$tag" # which makes the chart
rm -rf "$out"
mkdir -p "$out"

echo "release: manifests"
env -u VERTA_ENV -u VERTA_VALUES CDK8S_OUTDIR="$out" go run . >/dev/null
diff -r --exclude='*-secrets.k8s.yaml' --exclude=Kustomization dist "$out" || {
  echo "release: dist/ differs from what the stacks make; to mend it, run: make synth" >&2
  exit 1
}
cp out/chart/*.tgz "$out"

echo "release: images, bill of materials, notes, checksums"
scripts/release/images.sh "$out" >"$out/images.txt"
scripts/release/sbom.sh "$version" "$out"
scripts/release/notes.sh "$version" >out/release-notes.md
(cd "$out" && sha256sum -- * >../checksums.txt && mv ../checksums.txt .)
(cd "$out" && wc -c -- *)
