import { Fixture } from '../../../testing/fixtures';

export const registryFixtures: readonly Fixture[] = [
  {
    name: 'public registries, written, and one’s own stages',
    files: {
      Dockerfile: `FROM docker.io/node:24 AS build
FROM build AS test
FROM gcr.io/distroless/nodejs24-debian12:nonroot
COPY --from=BUILD /app /app
COPY --from=0 /etc/passwd /etc/passwd
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a registry of nobody',
    files: {
      Dockerfile: `FROM docker.io/node:24 AS build
FROM registry.acme.example:5000/base/node:24
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'files copied from an image of elsewhere',
    files: {
      Dockerfile: `FROM docker.io/node:24
COPY --from=registry.acme.example/tools/jq:1 /jq /usr/bin/jq
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'Docker Hub without being written',
    files: { Dockerfile: 'FROM node:24-slim\n' },
    verdict: 'warning',
    at: 'Dockerfile:1',
  },
  {
    name: 'the platform’s own, by its variable or its name',
    files: {
      'api/Dockerfile':
        'ARG IMAGE_REPOSITORY\nFROM ${IMAGE_REPOSITORY}/base:1\n',
      'web/Dockerfile': 'FROM harbor.example.gouv.fr/demo/base:1\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'a registry with a default',
    files: {
      Dockerfile: `ARG REGISTRY="quay.io"
FROM \${REGISTRY}/sclorg/nodejs-24-c10s:1
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a registry that only the build knows',
    files: { Dockerfile: 'ARG MIRROR\nFROM ${MIRROR}/node:24\n' },
    verdict: 'unknown',
    at: 'Dockerfile:2',
  },
  {
    name: 'nothing at all',
    files: { Dockerfile: 'FROM scratch\nCOPY server /server\n' },
    verdict: 'conforming',
  },
];
