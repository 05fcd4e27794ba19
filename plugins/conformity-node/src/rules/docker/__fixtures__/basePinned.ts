import { Fixture } from '../../../testing/fixtures';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

export const basePinnedFixtures: readonly Fixture[] = [
  {
    name: 'a version, a digest, a stage, nothing',
    files: {
      Dockerfile: `ARG NODE=24
FROM docker.io/node:$NODE-slim AS build
FROM build AS test
FROM gcr.io/distroless/static@${DIGEST}
COPY --from=build /app /app
`,
      'tool/Dockerfile': 'FROM scratch\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'latest, in the second stage',
    files: {
      Dockerfile: `FROM docker.io/node:24 AS build
FROM docker.io/nginxinc/nginx-unprivileged:latest
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'no tag, on a registry with a port',
    files: { Dockerfile: 'FROM registry.example:5000/base/node AS build\n' },
    verdict: 'not-conforming',
    at: 'Dockerfile:1',
  },
  {
    name: 'no tag on an image that files are copied from',
    files: {
      Dockerfile: `FROM docker.io/node:24
COPY --from=docker.io/mikefarah/yq /usr/bin/yq /usr/bin/yq
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'a tag that follows versions',
    files: { Dockerfile: 'FROM docker.io/node:lts-alpine\n' },
    verdict: 'warning',
    at: 'Dockerfile:1',
  },
  {
    name: 'a version without default',
    files: { Dockerfile: 'ARG NODE\nFROM docker.io/node:${NODE}\n' },
    verdict: 'unknown',
    at: 'Dockerfile:2',
  },
  {
    name: 'a default in the reference itself, and it is latest',
    files: { Dockerfile: 'FROM docker.io/node:${NODE:-latest}\n' },
    verdict: 'not-conforming',
    at: 'Dockerfile:1',
  },
];
