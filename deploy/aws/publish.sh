#!/usr/bin/env bash
# Puts the built site (dist/) into the bucket of deploy/aws/headroom.yaml and makes CloudFront ask for it anew.
#   deploy/aws/publish.sh STACK
# Files that carry their hash in their name go first and former ones stay for a while, so that a page which a reader has
# open still finds its scripts.
set -euo pipefail
stack=${1:?usage: deploy/aws/publish.sh STACK}
cd "$(dirname "$0")/../.."
[ -f dist/index.html ] || { echo 'dist/ has no site: run npm run build first' >&2; exit 1; }
output() {
  aws cloudformation describe-stacks --region us-east-1 --stack-name "$stack" --output text \
    --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue"
}
bucket=$(output Bucket)
distribution=$(output DistributionId)
aws s3 sync dist/_astro "s3://$bucket/_astro" --cache-control 'public, max-age=31536000, immutable'
aws s3 sync dist/previews "s3://$bucket/previews" --cache-control 'public, max-age=3600, must-revalidate'
aws s3 sync dist "s3://$bucket" --delete --exclude '_astro/*' --exclude 'previews/*' --exclude '*.md' \
  --cache-control 'public, max-age=0, must-revalidate'
aws s3 sync dist "s3://$bucket" --exclude '*' --include '*.md' --content-type 'text/markdown; charset=utf-8' \
  --cache-control 'public, max-age=0, must-revalidate'
aws cloudfront create-invalidation --distribution-id "$distribution" --paths '/*' --query Invalidation.Status --output text
