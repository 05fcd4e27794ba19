import { Fixture } from '../../../testing/fixtures';

export const rootlessFixtures: readonly Fixture[] = [
  {
    name: 'a number, in the last stage only',
    files: {
      Dockerfile: `FROM docker.io/node:24-slim AS build
USER root
RUN npm ci
FROM docker.io/node:24-slim
COPY --from=build /app /app
USER 1001:0
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'no USER on an image that runs as root',
    files: {
      'api/Dockerfile': `FROM docker.io/eclipse-temurin:21-jre
COPY target/api.jar /app/api.jar
`,
    },
    verdict: 'not-conforming',
    at: 'api/Dockerfile:1',
  },
  {
    name: 'back to root at the end',
    files: {
      Dockerfile: `FROM docker.io/nginxinc/nginx-unprivileged:1.29
USER root
RUN apk add curl
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'zero is root',
    files: { Dockerfile: 'FROM docker.io/node:24\nUSER "0:0"\n' },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'the user of a stage that the last one builds on',
    files: {
      Dockerfile: `FROM docker.io/python:3.13-slim AS Base
USER 10001
FROM base
COPY . /app
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'a base that is no longer root',
    files: {
      Dockerfile: 'FROM gcr.io/distroless/java21-debian12:nonroot\n',
      'web/Containerfile': 'FROM quay.io/bitnami/nginx:1.29\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'a named user: evidence says why a number is better',
    files: { Dockerfile: 'from docker.io/node:24-slim\nuser node\n' },
    verdict: 'conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'a variable with a default, declared again in the stage',
    files: {
      Dockerfile: `ARG UID=0
FROM docker.io/node:24-slim
ARG UID
USER \${UID}
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:4',
  },
  {
    name: 'a variable that only the build knows',
    files: {
      Dockerfile: 'FROM docker.io/node:24-slim\nARG UID\nUSER $UID\n',
    },
    verdict: 'unknown',
    at: 'Dockerfile:3',
  },
  {
    name: 'a version that only the build knows does not hide that Node.js runs as root',
    files: { Dockerfile: 'ARG V\nFROM docker.io/node:$V\n' },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'the number that .NET images give',
    files: {
      Dockerfile: 'FROM mcr.microsoft.com/dotnet/aspnet:10.0\nUSER $APP_UID\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'a base of the team’s own registry',
    files: { Dockerfile: 'FROM harbor.example.fr/demo/base:1.4.0\n' },
    verdict: 'unknown',
    at: 'Dockerfile:1',
  },
  {
    name: 'Docker Hub by way of the platform’s cache',
    files: {
      Dockerfile: 'FROM harbor.example.fr/dockerhub/library/node:24\n',
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:1',
  },
  {
    name: 'a Dockerfile without FROM',
    files: { Dockerfile: '# à écrire\nUSER 1001\n' },
    verdict: 'unknown',
    at: 'Dockerfile',
  },
];
