#!/usr/bin/env bash
# Puts the built site (dist/) into the bucket of deploy/aws/headroom.yaml and makes CloudFront ask for it anew.
#   deploy/aws/publish.sh STACK
# Files that carry their hash in their name go first. Former ones stay for 90 days, so that a page which a reader has open
# still finds its scripts: `_released/` keeps the names of each release, and a file goes once no release of these days has it.
set -euo pipefail
export LC_ALL=C
stack=${1:?usage: deploy/aws/publish.sh STACK}
cd "$(dirname "$0")/../.."
fail() {
  echo "$1" >&2
  exit 1
}
[ -f dist/index.html ] || fail 'dist/ has no site: run npm run build first'
output() {
  aws cloudformation describe-stacks --region us-east-1 --stack-name "$stack" --output text \
    --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue"
}
bucket=$(output Bucket)
distribution=$(output DistributionId)
base=$(output BasePath)
[ -n "$base" ] || fail "the stack $stack has no BasePath: deploy deploy/aws/headroom.yaml again"
grep -q "\"${base}_astro/" dist/index.html || fail "dist/ is not built for $base: set BASE_PATH=$base and build again"
site="s3://$bucket$base"

aws s3 sync dist/_astro "${site}_astro" --cache-control 'public, max-age=31536000, immutable'
aws s3 sync dist/previews "${site}previews" --delete --cache-control 'public, max-age=3600, must-revalidate'
aws s3 sync dist "$site" --delete --exclude '_astro/*' --exclude 'previews/*' --exclude '_released/*' --exclude '*.md' \
  --exclude '*.txt' --cache-control 'public, max-age=0, must-revalidate'
# The CLI guesses a type by the ending and leaves the charset out: without it, browsers read text as Latin-1.
aws s3 sync dist "$site" --delete --exclude '*' --include '*.md' --content-type 'text/markdown; charset=utf-8' \
  --cache-control 'public, max-age=0, must-revalidate'
aws s3 sync dist "$site" --delete --exclude '*' --include '*.txt' --exclude '_released/*' \
  --content-type 'text/plain; charset=utf-8' --cache-control 'public, max-age=0, must-revalidate'

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/released"
aws s3 sync "${site}_released" "$scratch/released"
(cd dist && find _astro -type f) > "$scratch/released/$(date -u +%FT%H%M%S).txt"
aws s3 sync "$scratch/released" "${site}_released" --cache-control 'private, no-store'
since=$(node -p 'new Date(Date.now() - 90 * 864e5).toISOString().slice(0, 10)')
: > "$scratch/kept"
# Newest first, as far back as the release that was there 90 days ago.
for list in $(ls -r "$scratch/released"); do
  cat "$scratch/released/$list" >> "$scratch/kept"
  [[ ${list%.txt} > $since ]] || { complete=yes && break; }
done
if [ -n "${complete:-}" ]; then
  aws s3api list-objects-v2 --bucket "$bucket" --prefix "${base#/}_astro/" --query 'Contents[].[Key]' --output text |
    sed "s#^${base#/}##" | sort > "$scratch/stored"
  sort -u "$scratch/kept" | comm -23 "$scratch/stored" - | while read -r former; do
    aws s3 rm "$site$former"
  done
fi
aws cloudfront create-invalidation --distribution-id "$distribution" --paths "$base*" --query Invalidation.Status --output text
