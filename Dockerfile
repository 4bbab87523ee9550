# The same two steps as `npm start`, taken apart: install and build once, then only serve.
FROM node:24-trixie-slim AS built
WORKDIR /app
COPY . .
RUN npx --yes "$(node -p "require('./package.json').packageManager")" install --frozen-lockfile \
  && npx --yes "$(node -p "require('./package.json').packageManager")" exec turbo run build --filter=@tomekeeper/web

FROM node:24-trixie-slim
WORKDIR /app
COPY --from=built --chown=node:node /app /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# No npm in between: a stop from the engine reaches the server itself, which drains.
CMD ["node", "apps/server/src/main.ts"]
