# Fanfare in one image: built with everything, run with what production needs, by a user who owns nothing but the data.
ARG NODE=node:24.21.0-bookworm-slim

FROM ${NODE} AS packages
WORKDIR /fanfare
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/domain/package.json libs/domain/

FROM packages AS build
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.base.json nx.json ./
COPY scripts scripts
COPY playbooks playbooks
COPY libs libs
COPY apps apps
RUN node scripts/build.mjs

# The Node that comes with the packages is left out: the image has its own.
FROM packages AS production
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM ${NODE}
ENV NODE_ENV=production
WORKDIR /fanfare
COPY --from=production /fanfare/node_modules node_modules
COPY --from=build /fanfare/package.json ./
COPY --from=build /fanfare/scripts/log.mjs /fanfare/scripts/node.mjs scripts/
COPY --from=build /fanfare/playbooks playbooks
COPY --from=build /fanfare/libs/domain/package.json libs/domain/
COPY --from=build /fanfare/libs/domain/dist libs/domain/dist
COPY --from=build /fanfare/apps/api/package.json apps/api/
COPY --from=build /fanfare/apps/api/dist apps/api/dist
COPY --from=build /fanfare/apps/web/dist apps/web/dist
RUN mkdir data public && chown node:node data public

USER node
VOLUME /fanfare/data
EXPOSE 4000 4001
# Alive, not ready: while the log is away it waits for it, and starting it again would help nobody.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
