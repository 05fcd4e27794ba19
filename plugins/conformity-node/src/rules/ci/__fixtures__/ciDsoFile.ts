import { Fixture } from '../../../testing/fixtures';
import { CODE, DSO, READ_SECRET } from './pipelines';

export const ciDsoFileFixtures: readonly Fixture[] = [
  {
    name: 'a mirrored repository with the platform’s file',
    files: { ...CODE, [DSO]: READ_SECRET },
    platform: { standalone: false },
    verdict: 'conforming',
    at: DSO,
  },
  {
    name: 'a standalone repository with GitLab’s own file',
    files: {
      ...CODE,
      '.gitlab-ci.yml': `include:\n  - local: ${DSO}\n`,
      [DSO]: READ_SECRET,
    },
    platform: { standalone: true },
    verdict: 'conforming',
    at: '.gitlab-ci.yml',
  },
  {
    name: 'a standalone repository with the file of mirrored ones alone',
    files: { ...CODE, [DSO]: READ_SECRET },
    platform: { standalone: true },
    verdict: 'not-conforming',
    at: DSO,
  },
  {
    name: 'the name that the documentation gives by mistake',
    files: { ...CODE, '.gitlab-ci-dso.yaml': READ_SECRET },
    platform: { standalone: false },
    verdict: 'not-conforming',
    at: '.gitlab-ci-dso.yaml',
  },
  {
    name: 'in a folder of a monorepo',
    files: { ...CODE, [`api/${DSO}`]: READ_SECRET },
    verdict: 'not-conforming',
    at: `api/${DSO}`,
  },
  {
    name: 'code and no pipeline',
    files: CODE,
    platform: { standalone: false },
    verdict: 'not-conforming',
  },
  {
    name: 'GitLab’s file, and nobody knows where the repository comes from',
    files: { ...CODE, '.gitlab-ci.yml': READ_SECRET },
    verdict: 'unknown',
    at: '.gitlab-ci.yml',
  },
  {
    name: 'documentation only',
    files: { 'README.md': '# Guide', 'docs/index.md': '# Accueil' },
    platform: { standalone: false },
    verdict: 'not-applicable',
  },
  {
    name: 'infrastructure with a script beside the chart',
    files: {
      'Chart.yaml': 'name: api\nversion: 1.0.0\n',
      'scripts/dump.py': 'print("dump")\n',
    },
    platform: { infrastructure: true, standalone: false },
    verdict: 'not-applicable',
  },
];
