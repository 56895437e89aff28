# The site behind nginx:
#   docker build -t headroom --build-arg SITE_URL=https://docs.example.org .
#   docker run --rm -p 8080:8080 headroom
# docs/deploy.md says how to pin the two images by digest.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
COPY scripts scripts
RUN node scripts/setup.mjs
COPY . .
ARG SITE_URL=
ARG BASE_PATH=/
ARG REPOSITORY_URL=
# An empty setting is none.
RUN [ -n "$SITE_URL" ] || unset SITE_URL; [ -n "$REPOSITORY_URL" ] || unset REPOSITORY_URL; \
    base=$(printf '/%s/' "$BASE_PATH" | tr -s /); \
    npm run build && mkdir -p "/html$base" && cp -r dist/. "/html$base" \
    && sed "s#BASE#$base#g" deploy/nginx/headroom.conf > /site.conf

FROM nginxinc/nginx-unprivileged:1.30.5-alpine
COPY --from=build /html /srv/headroom
COPY --from=build /site.conf /etc/nginx/conf.d/default.conf
COPY deploy/nginx/headers.conf /etc/nginx/headroom-headers.conf
# The user of that image, by number, so that Kubernetes can see that it is not root.
USER 101
EXPOSE 8080
