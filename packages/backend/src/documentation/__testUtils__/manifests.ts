import {
  buildSnapshot,
  evaluate,
} from '@cloud-pi-native/backstage-plugin-conformity-node';

/** What the rules on manifests say of objects, as in a repository of infrastructure. */
export const findingsOf = (text: string) =>
  evaluate(
    buildSnapshot(
      [{ path: 'k8s/object.yaml', kind: 'file', content: Buffer.from(text) }],
      { infrastructure: true, standalone: true, slug: 'demo' },
    ),
  ).findings.filter(({ rule }) => rule.startsWith('k8s-'));

/** What the rule on labels' values lists when one is outside. */
export function allowedValues(label: string): string[] {
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
  const finding = findingsOf(JSON.stringify(manifest)).find(
    ({ rule }) => rule === 'k8s-label-values',
  );
  const detail = finding?.evidence[0]?.detail?.fr ?? '';
  const [, values = ''] = /\s:\s(.*)\.$/.exec(detail) ?? [];
  return values.split(', ');
}
