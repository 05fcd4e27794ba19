import { Fixture } from '../../../testing/fixtures';
import { packageJson } from './packages';

const FASTIFY = packageJson({ fastify: '5.0.0' });

export const openapiFixtures: readonly Fixture[] = [
  {
    name: 'a description in a folder',
    files: {
      'package.json': FASTIFY,
      'api/v1/openapi.json': '{ "openapi": "3.1.0" }',
    },
    verdict: 'conforming',
    at: 'api/v1/openapi.json',
  },
  {
    name: 'an API of the catalogue',
    files: {
      'package.json': FASTIFY,
      'catalog-info.yaml': `apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: navires }
spec: { type: openapi, owner: navires }
`,
    },
    verdict: 'conforming',
    at: 'catalog-info.yaml:2',
  },
  {
    name: 'a service that nothing describes',
    files: { 'package.json': FASTIFY },
    verdict: 'warning',
    at: 'package.json:5',
  },
  {
    name: 'Spring, in a module',
    files: {
      'service/pom.xml':
        '<project>\n  <dependency>\n    <artifactId>spring-boot-starter-web</artifactId>\n  </dependency>\n</project>\n',
    },
    verdict: 'warning',
    at: 'service/pom.xml:3',
  },
  {
    name: 'a description that only exists when the service runs',
    files: { 'requirements.txt': 'uvicorn==0.35.0\nFastAPI==0.116.1\n' },
    verdict: 'warning',
    at: 'requirements.txt:2',
  },
  {
    name: 'no HTTP service',
    files: { 'go.mod': 'module demo\n\n// github.com/gin-gonic/gin v1\n' },
    verdict: 'not-applicable',
  },
];
