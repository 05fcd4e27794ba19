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
    name: 'an API',
    files: { 'package.json': packageJson({ express: '5.0.0' }) },
    verdict: 'not-applicable',
  },
];
