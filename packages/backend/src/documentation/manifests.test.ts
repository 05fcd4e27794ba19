import { spawnSync } from 'node:child_process';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { Check, inDocumentation, inText } from './__testUtils__/check';
import { findingsOf } from './__testUtils__/manifests';
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

const unreadableByShell: Check = page =>
  page.fences
    .filter(({ language }) => /^(sh|bash)$/.test(language))
    .filter(
      ({ text }) => spawnSync('bash', ['-n'], { input: text }).status !== 0,
    )
    .map(({ at }) => `${at}: sh`);

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

const nonConforming: Check = page =>
  page.fences.filter(isManifest).flatMap(fence =>
    findingsOf(fence.text)
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

  it('of commands are what a shell reads', () => {
    expect(inDocumentation(unreadableByShell)).toEqual([]);
    expect(inText(unreadableByShell, "```sh\necho 'a\n```\n")).toHaveLength(1);
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
