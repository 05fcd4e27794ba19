import { snapshotOf } from '../testing/fixtures';
import { YamlFiles } from '../parse/YamlFiles';
import { collectManifests } from './collect';

const collect = (files: Record<string, string>) => {
  const snapshot = snapshotOf(files);
  return collectManifests(snapshot, new YamlFiles(snapshot));
};

/** Each object as `kind/name file environment`. */
const listed = (files: Record<string, string>) =>
  collect(files).all.map(({ kind, name, file, environment }) =>
    [`${kind}/${name}`, file, environment].filter(Boolean).join(' '),
  );

const object = (kind: string, name: string, rest = '') =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${rest}`;

describe('plain manifests', () => {
  it('are in any YAML file, several to a file', () => {
    expect(
      listed({
        'k8s/all.yaml': `${object('Service', 'a')}---\n---\n# none\n---\n${object('ConfigMap', 'b')}`,
        'app.yml': object('Deployment', 'c'),
        'README.md': object('Secret', 'd'),
      }),
    ).toEqual([
      'Service/a k8s/all.yaml',
      'ConfigMap/b k8s/all.yaml',
      'Deployment/c app.yml',
    ]);
  });

  it('keep the document that they are, with lines that end as on Windows', () => {
    const text = `---\n${object('Service', 'a')}---\n${object('Job', 'b')}`;
    const { all } = collect({ 'a.yaml': text.replaceAll('\n', '\r\n') });
    expect(all.map(({ kind, document }) => [kind, document])).toEqual([
      ['Service', 0],
      ['Job', 1],
    ]);
  });

  it('are the items of a List, where they are in it', () => {
    const { all } = collect({
      'a.yaml':
        'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, metadata: {name: s}}\n- nothing\n- {apiVersion: v1, kind: Job}\n',
    });
    expect(all.map(({ kind, base }) => [kind, base])).toEqual([
      ['Secret', ['items', 0]],
      ['Job', ['items', 2]],
    ]);
  });

  it('are certain', () => {
    const { all, charts } = collect({ 'a.yaml': object('Service', 'a') });
    expect(all[0]).toMatchObject({ origin: 'plain', confidence: 'certain' });
    expect(charts).toBe('none');
  });

  it.each([
    'values.yaml',
    'values-prod.yaml',
    '.github/workflows/ci.yaml',
    'docker-compose.yaml',
    'catalog-info.yaml',
    'node_modules/x/a.yaml',
  ])('are not in %s', path => {
    expect(listed({ [path]: object('Component', 'a') })).toEqual([]);
  });

  it.each([
    ['backstage.io/v1alpha1', 'Component'],
    ['scaffolder.backstage.io/v1beta3', 'Template'],
    ['skaffold/v4beta6', 'Config'],
    ['kind.x-k8s.io/v1alpha4', 'Cluster'],
    ['v1', 'Config'],
  ])('are not what other tools read: %s %s', (apiVersion, kind) => {
    expect(
      listed({ 'a.yaml': `apiVersion: ${apiVersion}\nkind: ${kind}\n` }),
    ).toEqual([]);
  });

  it('are said to be unread where the file is no YAML', () => {
    const { unread, all } = collect({
      'a.yaml': 'kind: [Deployment\n',
      'bomb.yaml': 'a: &a [*a]\n',
      'template.yaml': 'a: {{ b }}-{{ c }}\n',
      'b.yaml': object('Job', 'b'),
    });
    expect(unread.map(({ file, reason }) => [file, reason.en])).toEqual([
      ['a.yaml', 'The file a.yaml was not read: it is no valid YAML.'],
      [
        'bomb.yaml',
        'The file bomb.yaml was not read: its anchors or its nesting make it boundless.',
      ],
    ]);
    expect(all).toHaveLength(1);
  });
});
