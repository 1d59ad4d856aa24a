#!/usr/bin/env bash
# Installs what tests ask for besides Go and Node.js: the real Redis and nginx, the busybox that stand-in images are made of,
# and what the documents' commands call. For Debian and Ubuntu.
# Usage: scripts/ci/packages.sh
set -euo pipefail
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

as_root apt-get update -qq
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends busybox-static curl nginx openssl redis-server shellcheck >/dev/null
