import { Fixture } from '../../../testing/fixtures';
import { packageJson } from './packages';

export const dsfrFixtures: readonly Fixture[] = [
  {
    name: 'the design system itself',
    files: {
      'package.json': packageJson({ vue: '3.5.0', '@gouvfr/dsfr': '1.13.0' }),
    },
    verdict: 'conforming',
    at: 'package.json',
  },
  {
    name: 'a library made of it, in a package that the interface shares',
    files: {
      'apps/web/package.json': packageJson({ react: '19.1.0' }),
      'packages/ui/package.json': packageJson({
        '@codegouvfr/react-dsfr': '1.20.0',
      }),
    },
    verdict: 'conforming',
    at: 'packages/ui/package.json',
  },
  {
    name: 'another design system',
    files: {
      'package.json': packageJson({
        '@angular/core': '20.0.0',
        'mdsfree-icons': '1.0.0',
      }),
    },
    verdict: 'warning',
    at: 'package.json:4',
  },
  {
    name: 'a page that links its style sheet',
    files: {
      'public/index.html':
        '<link rel="stylesheet" href="/dsfr/dsfr.min.css">\n',
    },
    verdict: 'conforming',
    at: 'public/index.html',
  },
  {
    name: 'a page with a style of its own',
    files: { 'public/index.html': '<link rel="stylesheet" href="/x.css">\n' },
    verdict: 'warning',
    at: 'public/index.html',
  },
  {
    name: 'pages that a tool made',
    files: {
      'htmlcov/index.html': '<p>87 %</p>\n',
      'docs/api/index.html': '<p>API</p>\n',
    },
    verdict: 'not-applicable',
  },
  {
    name: 'an API',
    files: { 'package.json': packageJson({ express: '5.0.0' }) },
    verdict: 'not-applicable',
  },
];
