#!/usr/bin/env bash
# Checks that a tag and what it would release agree: the tag, apps.Version and the Helm chart say the same version, and
# the changelog tells of it. Says all that is wrong at once.
# Usage: scripts/release/check.sh TAG     (for example v1.2.3)
set -euo pipefail
cd "$(dirname "$0")/../.."
tag=${1:?usage: scripts/release/check.sh TAG}
version=${tag#v}
failed=false
fault() {
  echo "release: $1" >&2
  failed=true
}

[[ $tag =~ ^v(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-[0-9A-Za-z.-]+)?$ ]] || fault "the tag $tag is not v and a semantic version, such as v1.2.3"

app=$(sed -n 's/^const Version = "\(.*\)"$/\1/p' apps/prod.go)
[ "$app" = "$version" ] || fault "the tag is $tag, and apps.Version in apps/prod.go is \"$app\""

made=true
make --no-print-directory chart >/dev/null || made=false
charts=(out/chart/*.tgz)
if ! $made; then
  fault "make chart failed"
elif [ ${#charts[@]} = 1 ] && [ -f "${charts[0]}" ]; then
  member=$(tar -tzf "${charts[0]}" | sed -n '\#^[^/]*/Chart\.yaml$#p') # the chart's own, not that of one within it
  chart=$(tar -xzOf "${charts[0]}" "$member")
  for key in version appVersion; do
    value=$(sed -n "s/^$key: *[\"']\{0,1\}\([^\"']*\)[\"']\{0,1\}$/\1/p" <<<"$chart")
    [ "$value" = "$version" ] || fault "the tag is $tag, and $key of the chart is \"$value\""
  done
else
  fault "make chart left ${charts[*]} instead of one archive"
fi

scripts/release/notes.sh "$version" >/dev/null || failed=true

$failed && exit 1
echo "release: $tag, apps.Version, the chart and the changelog agree"
