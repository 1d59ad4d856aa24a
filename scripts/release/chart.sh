#!/usr/bin/env bash
# Pushes the Helm chart of a release to a registry and signs it there. Prints the name and digest for the steps that
# follow, in the form of a workflow's outputs, and writes both to out/release-chart.txt.
# Usage: scripts/release/chart.sh REGISTRY [OPTION_OF_COSIGN_SIGN...]     (for example ghcr.io/OWNER/charts)
# The registry is logged in to with REGISTRY_USER and REGISTRY_TOKEN where they are set.
set -euo pipefail
cd "$(dirname "$0")/../.."
registry=${1:?usage: scripts/release/chart.sh REGISTRY [OPTION_OF_COSIGN_SIGN...]}
registry=${registry,,} # an owner may have capitals, a registry's names may not
shift
helm() { go -C tools/ci/registry tool helm "$@"; }
cosign() { go -C tools/ci/registry tool cosign "$@"; }

if [ -n "${REGISTRY_TOKEN:-}" ]; then
  # Where helm, cosign and the attestation look for it, all three.
  docker login "${registry%%/*}" --username "$REGISTRY_USER" --password-stdin <<<"$REGISTRY_TOKEN"
fi

transport=()
[[ $registry != localhost:* ]] || transport=(--plain-http) # one that is tried on this machine
said=$(helm push "${transport[@]}" "$PWD"/out/release/*.tgz "oci://$registry" 2>&1) || { echo "$said" >&2; exit 1; }
echo "$said" >&2
digest=$(sed -n 's/^Digest: \(sha256:[0-9a-f]\{64\}\)$/\1/p' <<<"$said")
name=$(sed -n 's/^Pushed: \(.*\):[^:]*$/\1/p' <<<"$said")
if [ -z "$digest" ] || [ -z "$name" ]; then
  echo "release: helm named no digest" >&2
  exit 1
fi

cosign sign --yes "$@" "$name@$digest" >&2
echo "$name@$digest" >out/release-chart.txt
printf 'name=%s\ndigest=%s\n' "$name" "$digest" | tee -a "${GITHUB_OUTPUT:-/dev/null}"
