import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import {
  buildSnapshot,
  evaluate,
} from '@cloud-pi-native/backstage-plugin-conformity-node';
import { Check, inDocumentation, inText } from './__testUtils__/check';
import { Fence, readPages } from './__testUtils__/pages';

const isYaml = ({ language }: Fence) => /^ya?ml$/.test(language);

const unreadable: Check = page =>
  page.fences.flatMap(({ at, language, text }) => {
    if (isYaml({ at, language, info: '', text })) {
      return parseAllDocuments(text).flatMap(({ errors }) =>
        errors.map(({ code }) => `${at}: ${code}`),
      );
    }
    if (language !== 'json') return [];
    try {
      JSON.parse(text);
      return [];
    } catch {
      return [`${at}: JSON`];
    }
  });

const untitled: Check = page =>
  page.fences
    .filter(({ language }) => language === '')
    .map(({ at }) => `${at}: no language`);

const objectSchema = z.object({ apiVersion: z.string(), kind: z.string() });

const KUBERNETES =
  /^(v1|[a-z]+\/v\d\w*|[\w.-]+\.(k8s\.io|com|io)\/v\d\w*|postgresql\.cnpg\.io\/v1)$/;

// Described to the portal's catalogue, not to a cluster.
const OF_CATALOGUE =
  /^(backstage\.io|scaffolder\.backstage\.io|cloud-pi-native\.fr)\//;

function isManifest(fence: Fence): boolean {
  if (!isYaml(fence)) return false;
  const objects = parseAllDocuments(fence.text).map(document =>
    objectSchema.safeParse(document.toJS()),
  );
  return (
    objects.length > 0 &&
    objects.every(
      ({ data }) =>
        data !== undefined &&
        KUBERNETES.test(data.apiVersion) &&
        !OF_CATALOGUE.test(data.apiVersion),
    )
  );
}

// A secret before it is encrypted is shown on purpose: its page says to keep it out of Git.
const SHOWN_IN_CLEAR = /SopsSecret/;

/** Whole objects are judged as in a repository of infrastructure. */
const findingsOf = ({ text }: Pick<Fence, 'text'>) =>
  evaluate(
    buildSnapshot(
      [{ path: 'k8s/object.yaml', kind: 'file', content: Buffer.from(text) }],
      { infrastructure: true, standalone: true, slug: 'demo' },
    ),
  ).findings.filter(({ rule }) => rule.startsWith('k8s-'));

const nonConforming: Check = page =>
  page.fences.filter(isManifest).flatMap(fence =>
    findingsOf(fence)
      .filter(({ verdict }) => ['not-conforming', 'warning'].includes(verdict))
      .filter(
        ({ rule }) =>
          !(rule === 'k8s-secrets-in-clear' && SHOWN_IN_CLEAR.test(fence.text)),
      )
      .map(({ rule, verdict }) => `${fence.at}: ${rule} ${verdict}`),
  );

describe('blocks of code', () => {
  it('can be read as what they say that they are', () => {
    expect(inDocumentation(unreadable)).toEqual([]);
    expect(
      inText(unreadable, '```yaml\na: [\n```\n```json\n{a}\n```\n'),
    ).toHaveLength(2);
  });

  it('say what language they are in', () => {
    expect(inDocumentation(untitled)).toEqual([]);
    expect(inText(untitled, '```\na\n```\n')).toHaveLength(1);
  });

  it('that are whole objects of Kubernetes obey the platform’s rules', () => {
    expect(inDocumentation(nonConforming)).toEqual([]);
    const wrong = [
      '```yaml',
      'apiVersion: v1',
      'kind: Pod',
      'metadata: { name: a, labels: { App: a, env: pax, tier: backend } }',
      'spec: { containers: [{ name: a, image: nginx:latest }] }',
      '```',
    ].join('\n');
    expect(inText(nonConforming, wrong)).toEqual(
      expect.arrayContaining([
        'reference/a.md:1: k8s-labels not-conforming',
        'reference/a.md:1: k8s-label-values warning',
        'reference/a.md:1: k8s-latest-tag not-conforming',
        'reference/a.md:1: k8s-registry not-conforming',
      ]),
    );
  });

  it('are looked at: pages show more than five such objects', () => {
    const objects = readPages().flatMap(({ fences }) =>
      fences.filter(isManifest),
    );
    expect(objects.length).toBeGreaterThan(5);
  });
});

describe('the page of labels', () => {
  const text =
    readPages().find(({ file }) => file === 'reference/labels.md')?.text ?? '';

  const said = (section: string) =>
    section
      .split('\n')
      .filter(line => line.startsWith('|'))
      .slice(2);

  const codes = (cell = '') =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

  const rows = new Map(
    said(text.split('## Labels à poser')[1]?.split('\n##')[0] ?? '').map(
      row => {
        const [, name, , values] = row.split('|');
        return [codes(name)[0], codes(values)];
      },
    ),
  );
  const components = said(
    text.split('### Valeurs de component')[1]?.split('\n##')[0] ?? '',
  ).flatMap(row => codes(row.split('|')[2]));

  /** What the rule on labels' values lists when one is outside. */
  function allowed(label: string): string[] {
    const labels = {
      app: 'a',
      env: 'dev',
      tier: 'backend',
      criticality: 'low',
      component: 'node',
    };
    const manifest = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'a', labels: { ...labels, [label]: 'nowhere' } },
      spec: {
        containers: [{ name: 'a', image: 'docker.io/library/nginx:1.27.3' }],
      },
    };
    const finding = findingsOf({ text: JSON.stringify(manifest) }).find(
      ({ rule }) => rule === 'k8s-label-values',
    );
    const [, values = ''] =
      /\s:\s(.*)\.$/.exec(finding?.evidence[0]?.detail?.fr ?? '') ?? [];
    return values.split(', ');
  }

  it.each(['env', 'tier', 'criticality'])('gives the values of %s', label => {
    expect(rows.get(label)).toEqual(allowed(label));
  });

  it('gives the values of component', () => {
    expect([...components].sort()).toEqual(allowed('component').sort());
  });
});
