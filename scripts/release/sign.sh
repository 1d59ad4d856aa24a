#!/usr/bin/env bash
# Signs the checksums of a release, and with them all of its files. Without options cosign signs with the identity of the
# workflow that runs it, and a public log keeps that it did. With a key and no log it can be tried anywhere:
#   cosign signing-config create --out no-log.json
#   scripts/release/sign.sh --key cosign.key --signing-config no-log.json
# Usage: scripts/release/sign.sh [OPTION_OF_COSIGN_SIGN_BLOB...]
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$PWD/out/release
go -C tools/ci/registry tool cosign sign-blob --yes "$@" --bundle "$out/checksums.txt.sigstore.json" "$out/checksums.txt" >/dev/null
