import { Fixture } from '../../../testing/fixtures';

const README =
  '# API des navires\n\nUne API qui rend la position des navires.\n';
const MKDOCS =
  'site_name: API des navires\nnav:\n  - Accueil: index.md\nmarkdown_extensions:\n  - pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\n';

export const docsFixtures: readonly Fixture[] = [
  {
    name: 'README and published documentation',
    files: {
      'README.md': README,
      'mkdocs.yml': MKDOCS,
      'docs/index.md': '# Accueil',
    },
    verdict: 'conforming',
    at: 'README.md',
  },
  {
    name: 'documentation in a folder that the catalogue names',
    files: {
      'readme.adoc': README,
      'site/mkdocs.yml': `docs_dir: pages/\n${MKDOCS}`,
      'site/pages/README.md': '# Accueil',
      'catalog-info.yaml': `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: api
  annotations:
    backstage.io/techdocs-ref: dir:./site
spec: { type: service, lifecycle: production, owner: demo }
`,
    },
    verdict: 'conforming',
  },
  {
    name: 'no README',
    files: { 'mkdocs.yml': MKDOCS, 'docs/index.md': '# Accueil' },
    verdict: 'not-conforming',
  },
  {
    name: 'a README in a folder only',
    files: { 'api/README.md': README },
    verdict: 'not-conforming',
  },
  {
    name: 'a README that says nothing',
    files: { 'README.md': '# api\n' },
    verdict: 'not-conforming',
    at: 'README.md',
  },
  {
    name: 'no published documentation',
    files: { 'README.md': README },
    verdict: 'warning',
  },
  {
    name: 'settings without a first page',
    files: { 'README.md': README, 'mkdocs.yml': MKDOCS },
    verdict: 'warning',
  },
  {
    name: 'settings that do not parse',
    files: { 'README.md': README, 'mkdocs.yml': 'nav: [a\nb: c\n' },
    verdict: 'warning',
    at: 'mkdocs.yml:2',
  },
];
