import { Fixture } from '../../../testing/fixtures';
import { chart, workload } from './workloads';

const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...'bcdefg'.split('').map((key, index) => {
    const before = 'abcdefg'[index];
    return `${key}: &${key} [${Array(10).fill(`*${before}`).join(', ')}]`;
  }),
].join('\n');

export const yamlValidFixtures: readonly Fixture[] = [
  {
    name: 'files that can be read, with anchors and tags',
    files: {
      'k8s/api.yaml': workload(),
      '.gitlab-ci-dso.yml':
        '.a: &a { image: x }\nb: { <<: *a, script: !reference [.a, script] }\n',
      'empty.yaml': '',
    },
    verdict: 'conforming',
  },
  {
    name: 'a bracket that is not closed',
    files: { 'k8s/api.yaml': 'kind: Deployment\nspec: [a,\n' },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:2',
  },
  {
    name: 'a tab, in a file of GitLab',
    files: { '.gitlab-ci-dso.yml': 'build:\n\tscript: make\n' },
    verdict: 'not-conforming',
    at: '.gitlab-ci-dso.yml:2',
  },
  {
    name: 'a mistake in the second document',
    files: { 'k8s/all.yml': `${workload()}---\na: b: c\n` },
    verdict: 'not-conforming',
    at: 'k8s/all.yml:14',
  },
  {
    name: 'anchors that explode',
    files: { 'bomb.yaml': BOMB },
    verdict: 'not-conforming',
    at: 'bomb.yaml',
  },
  {
    name: 'templates of Helm, of Jinja and of the portal',
    files: {
      ...chart('{{- if .Values.a }}\nkind: Job\n{{- end }}\n'),
      'ansible/vars.yaml': '{% if a %}\na: [\n{% endif %}\n',
      'skeleton/catalog-info.yaml': 'name: {{ name }}: x\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'what others wrote',
    files: { 'node_modules/a/b.yaml': 'a: [', 'README.md': '' },
    verdict: 'not-applicable',
  },
];
