import { Fixture } from '../../../testing/fixtures';

export const noSecretFixtures: readonly Fixture[] = [
  {
    name: 'a secret that is mounted, and names that only look like one',
    files: {
      Dockerfile: `FROM docker.io/node:24-slim
ENV DB_PASSWORD_FILE=/run/secrets/db \\
    TOKEN_LIFETIME=3600 \\
    PWD=/app
RUN --mount=type=secret,id=npm npm ci
COPY .env.example /app/.env
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a password among others, on its own line',
    files: {
      Dockerfile: `FROM docker.io/node:24-slim
ENV PORT=8080 \\
    DB_PASSWORD="s3cr3t!"
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:3',
  },
  {
    name: 'a default before the first stage',
    files: {
      Dockerfile: 'ARG NPM_TOKEN=abcdef\nFROM docker.io/node:24-slim\n',
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:1',
  },
  {
    name: 'an address with its password',
    files: {
      Dockerfile: `FROM docker.io/node:24-slim
ENV DATABASE_URL postgres://app:s3cr3t@db:5432/app
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'a private key in the shipped image',
    files: {
      Dockerfile: `FROM docker.io/node:24-slim
COPY --chown=1001:0 config.json keys/id_ed25519 /home/app/
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'a token as an argument, with the build alone to give it',
    files: {
      Dockerfile: `FROM docker.io/node:24-slim AS build
ARG NPM_TOKEN
RUN npm ci
FROM docker.io/node:24-slim
`,
    },
    verdict: 'warning',
    at: 'Dockerfile:2',
  },
  {
    name: 'settings that a stage of construction takes',
    files: {
      Dockerfile: `FROM docker.io/node:24-slim AS build
COPY ["package.json", ".npmrc", "./"]
FROM docker.io/node:24-slim
COPY --from=build /app/.env /app/.env
`,
    },
    verdict: 'warning',
    at: 'Dockerfile:2',
  },
];
