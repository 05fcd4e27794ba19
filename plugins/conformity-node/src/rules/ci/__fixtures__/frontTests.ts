import { Fixture } from '../../../testing/fixtures';
import { packageJson } from './packages';

const VUE = packageJson({ vue: '3.5.0' }, { vitest: '3.0.0' });

export const frontTestsFixtures: readonly Fixture[] = [
  {
    name: 'Playwright among the tools',
    files: {
      'package.json': packageJson(
        { react: '19.1.0', 'react-dom': '19.1.0' },
        { '@playwright/test': '1.55.0' },
      ),
    },
    verdict: 'conforming',
    at: 'package.json',
  },
  {
    name: 'a monorepo with its journeys in another folder',
    files: {
      'front/package.json': VUE,
      'e2e/cypress.config.ts': 'export default {};\n',
    },
    verdict: 'conforming',
    at: 'e2e/cypress.config.ts',
  },
  {
    name: 'unit tests only',
    files: { 'front/package.json': VUE },
    verdict: 'not-conforming',
    at: 'front/package.json:7',
  },
  {
    name: 'a tool that somebody else’s package has',
    files: {
      'package.json': VUE,
      'node_modules/x/package.json': packageJson({ cypress: '14.0.0' }),
    },
    verdict: 'not-conforming',
  },
  {
    name: 'pages without a package, and no test',
    files: { 'public/index.html': '<h1>Site</h1>\n' },
    verdict: 'not-conforming',
    at: 'public/index.html',
  },
  {
    name: 'an API',
    files: { 'package.json': packageJson({ fastify: '5.0.0' }) },
    verdict: 'not-applicable',
  },
  {
    name: 'a package.json that does not parse',
    files: { 'package.json': '{ "dependencies": { "vue": ' },
    verdict: 'not-applicable',
  },
];
