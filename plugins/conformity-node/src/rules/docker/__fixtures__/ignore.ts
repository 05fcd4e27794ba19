import { Fixture } from '../../../testing/fixtures';

const COPY_ALL = 'FROM docker.io/node:24-slim\nWORKDIR /app\nCOPY . .\n';

export const ignoreFixtures: readonly Fixture[] = [
  {
    name: 'beside the Dockerfile',
    files: { Dockerfile: COPY_ALL, '.dockerignore': '.git\n.env*\n' },
    verdict: 'conforming',
  },
  {
    name: 'none',
    files: { 'api/Dockerfile': COPY_ALL },
    verdict: 'warning',
    at: 'api/Dockerfile:3',
  },
  {
    name: 'that of another module does not count',
    files: { 'api/Dockerfile': COPY_ALL, 'web/.dockerignore': '.git\n' },
    verdict: 'warning',
    at: 'api/Dockerfile:3',
  },
  {
    name: 'at the root of a monorepo',
    files: { 'apps/api/Dockerfile': COPY_ALL, '.dockerignore': '.git\n' },
    verdict: 'conforming',
  },
  {
    name: 'named after the Dockerfile',
    files: {
      'docker/api.Dockerfile': COPY_ALL,
      'docker/api.Dockerfile.dockerignore': '.git\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'only some files are copied, all of them from a stage',
    files: {
      Dockerfile: `FROM docker.io/node:24 AS build
COPY package.json src ./
FROM docker.io/node:24-slim
COPY --from=build . .
`,
    },
    verdict: 'not-applicable',
  },
];
