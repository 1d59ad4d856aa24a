#!/usr/bin/env bash
# Packages one environment as a Helm chart, out/chart/verta-VERSION.tgz, the only archive there. The same input gives the
# same bytes. Other options are the program's, and say what is synthesized:
#   scripts/chart.sh --env staging --values staging.yaml --strict
# Usage: scripts/chart.sh [--env NAME] [--version VERSION] [--output FOLDER] [OPTION_OF_THE_PROGRAM...]
#   --env      environment. Default: prod. The chart of another one is called verta-NAME.
#   --version  of the chart, a semantic one. Default: apps.Version.
#   --output   folder of the archive. Default: out/chart.
set -euo pipefail
cd "$(dirname "$0")/.."
env=prod
version=$(sed -n 's/^const Version = "\(.*\)"$/\1/p' apps/prod.go)
out=out/chart
options=()
while [ $# -gt 0 ]; do
  case $1 in
    --env) env=${2:?--env wants a name}; shift 2 ;;
    --env=*) env=${1#*=}; shift ;;
    --version) version=${2:?--version wants a version}; shift 2 ;;
    --version=*) version=${1#*=}; shift ;;
    --output) out=${2:?--output wants a folder}; shift 2 ;;
    --output=*) out=${1#*=}; shift ;;
    -h | --help) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"; exit ;;
    *) options+=("$1"); shift ;;
  esac
done
name=verta
[ "$env" = prod ] || name=verta-$env
# Where this is in the manifests, the namespace of the release will be. Nothing else in them is called so.
namespace=verta-release-namespace

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
mkdir -p "$out"
out=$(cd "$out" && pwd)
printf -v app '%q ' go run . --env "$env" ${options[@]+"${options[@]}"} --set namespace.name="$namespace"
node_modules/.bin/cdk8s synth --format helm --chart-api-version v2 --chart-version "$version" --check-upgrade=false \
  --app "$app" --output "$staging/chart" >/dev/null
go -C tools/chart run . -name "$name" -namespace "$namespace" "$staging/chart" "$out"
