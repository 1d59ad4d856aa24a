#!/usr/bin/env bash
# Posts a file as the comment on a pull request that tells of its manifests, or brings the one that is there up to date.
# Without any change there is nothing to tell, unless an earlier comment told otherwise.
# Usage: scripts/ci/comment.sh FILE     (with GH_TOKEN, GITHUB_REPOSITORY, GITHUB_RUN_ID and PULL_REQUEST, its number)
set -euo pipefail
file=${1:?usage: scripts/ci/comment.sh FILE}
api=repos/$GITHUB_REPOSITORY/issues
run=${GITHUB_SERVER_URL:-https://github.com}/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID
marker='<!-- what a pull request does to the manifests -->' # by which the comment is found again

body=$(mktemp)
trap 'rm -f "$body"' EXIT
{
  printf '%s\n## Manifests\n\n' "$marker"
  if [ "$(wc -c <"$file")" -lt 60000 ]; then # a comment holds 65536 characters
    cat "$file"
  else
    grep '^### ' "$file"
    printf '\nThe differences are too long for a comment; they are in the [summary of the run](%s).\n' "$run"
  fi
} >"$body"

comment=$(gh api --paginate "$api/$PULL_REQUEST/comments" \
  --jq ".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$marker\"))) | .id" | sed -n 1p)
if [ -n "$comment" ]; then
  gh api --method PATCH "$api/comments/$comment" --field "body=@$body" --jq .html_url
elif grep '^### ' "$file" | grep -qv ': no change$'; then
  gh api --method POST "$api/$PULL_REQUEST/comments" --field "body=@$body" --jq .html_url
else
  echo "comment: the manifests do not change"
fi
