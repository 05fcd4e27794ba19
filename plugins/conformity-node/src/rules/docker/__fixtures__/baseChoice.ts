import { Fixture } from '../../../testing/fixtures';

export const baseChoiceFixtures: readonly Fixture[] = [
  {
    name: 'distroless',
    files: {
      Dockerfile: `FROM docker.io/node:24 AS build
FROM gcr.io/distroless/nodejs24-debian12:nonroot
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'Alpine is accepted; evidence says what is preferred',
    files: { Dockerfile: 'FROM docker.io/node:24-alpine\n' },
    verdict: 'conforming',
    at: 'Dockerfile:1',
  },
  {
    name: 'a version that is over',
    files: {
      Dockerfile: `FROM docker.io/node:24 AS build
FROM docker.io/node:16-slim
`,
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'a system that is over, under a language that is not',
    files: { Dockerfile: 'FROM docker.io/python:3.12-buster\n' },
    verdict: 'not-conforming',
    at: 'Dockerfile:1',
  },
  {
    name: 'a distroless image says its versions in its name',
    files: {
      Dockerfile: 'FROM gcr.io/distroless/nodejs18-debian11:nonroot\n',
    },
    verdict: 'not-conforming',
    at: 'Dockerfile:1',
  },
  {
    name: 'an image that its publisher has left',
    files: { Dockerfile: 'FROM docker.io/openjdk:21-jdk-slim\n' },
    verdict: 'not-conforming',
    at: 'Dockerfile:1',
  },
  {
    name: 'Java without long support',
    files: { Dockerfile: 'FROM docker.io/eclipse-temurin:23-jre\n' },
    verdict: 'warning',
    at: 'Dockerfile:1',
  },
  {
    name: 'a complete image',
    files: { Dockerfile: 'FROM docker.io/python:3.13\n' },
    verdict: 'warning',
    at: 'Dockerfile:1',
  },
  {
    name: 'a version that is over where nothing is shipped',
    files: {
      Dockerfile: `FROM docker.io/node:14 AS build
FROM docker.io/nginxinc/nginx-unprivileged:1.29
`,
    },
    verdict: 'warning',
    at: 'Dockerfile:1',
  },
  {
    name: 'a base that only the build knows',
    files: { Dockerfile: 'ARG BASE\nFROM $BASE\n' },
    verdict: 'unknown',
    at: 'Dockerfile:2',
  },
];
