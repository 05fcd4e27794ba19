import { Fixture } from '../../../testing/fixtures';

export const portsFixtures: readonly Fixture[] = [
  {
    name: 'ports above 1024',
    files: {
      Dockerfile: `FROM docker.io/node:24-slim
ENV PORT=8080
EXPOSE $PORT 9090/tcp
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'port 80 in a second EXPOSE',
    files: {
      'front/Dockerfile': `FROM docker.io/nginxinc/nginx-unprivileged:1.29
EXPOSE 8080
EXPOSE 80/tcp
`,
    },
    verdict: 'not-conforming',
    at: 'front/Dockerfile:3',
  },
  {
    name: 'a range that starts at 1024, which root alone can open',
    files: { Dockerfile: 'FROM docker.io/node:24\nexpose 1024-1030\n' },
    verdict: 'not-conforming',
    at: 'Dockerfile:2',
  },
  {
    name: 'a low port of a stage that is not shipped',
    files: {
      Dockerfile: `FROM docker.io/nginx:1.29 AS check
EXPOSE 80
FROM gcr.io/distroless/static-debian12:nonroot
EXPOSE 8080
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'nginx without EXPOSE',
    files: { Dockerfile: 'FROM docker.io/nginx:1.29\nCOPY dist /srv\n' },
    verdict: 'warning',
    at: 'Dockerfile:1',
  },
  {
    name: 'a port that only the build knows',
    files: { Dockerfile: 'FROM docker.io/node:24\nARG PORT\nEXPOSE $PORT\n' },
    verdict: 'unknown',
    at: 'Dockerfile:3',
  },
  {
    name: 'an image that listens to nothing',
    files: { Dockerfile: 'FROM docker.io/python:3.13-slim\nCOPY job.py /\n' },
    verdict: 'not-applicable',
  },
];
