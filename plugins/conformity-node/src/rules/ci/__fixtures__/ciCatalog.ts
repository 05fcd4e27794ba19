import { Fixture } from '../../../testing/fixtures';
import { DSO, include, READ_SECRET } from './pipelines';

export const ciCatalogFixtures: readonly Fixture[] = [
  {
    name: 'through its variable',
    files: { [DSO]: include('vault-ci.yml') + READ_SECRET },
    verdict: 'conforming',
    at: `${DSO}:2`,
  },
  {
    name: 'with braces, from a local file, as a single include',
    files: {
      [DSO]: `include: ci/dso.yml\n${READ_SECRET}`,
      'ci/dso.yml':
        'include:\n  project: ${CATALOG_PATH}\n  file: vault-ci.yml\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'a path that is written out',
    files: {
      [DSO]: `include:
  - project: forge-mi/projects/catalog
    file: vault-ci.yml
${READ_SECRET}`,
    },
    verdict: 'warning',
    at: `${DSO}:2`,
  },
  {
    name: 'jobs of its own only',
    files: { [DSO]: 'build:\n  script: [make]\n' },
    verdict: 'not-conforming',
    at: `${DSO}:1`,
  },
  {
    name: 'templates of GitLab only',
    files: {
      [DSO]: 'include:\n  - template: Jobs/SAST.gitlab-ci.yml\n',
    },
    verdict: 'not-conforming',
  },
  {
    name: 'perhaps by another project',
    files: {
      [DSO]: 'include:\n  - project: equipe/modeles\n    file: dso.yml\n',
    },
    verdict: 'unknown',
  },
];
