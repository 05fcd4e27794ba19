import { Fixture } from '../../../testing/fixtures';

/** An image of the platform's registry. */
export const IMAGE = 'harbor.apps.example/demo/api:3f9a2c1';

const indent = (lines: readonly string[], width: number) =>
  lines.map(line => `${' '.repeat(width)}${line}\n`).join('');

/** Parts of a workload; lines are written below one another. */
export interface Parts {
  kind?: string;
  name?: string;
  image?: string;
  /** Of the pod, before its containers. */
  pod?: readonly string[];
  /** Of the container, from line 13 plus those of the pod. */
  container?: readonly string[];
  /** After the containers, at the level of the pod. */
  more?: readonly string[];
}

/** A workload: its containers are on line 10, the first one on line 11, its image on 12. */
export const workload = ({
  kind = 'Deployment',
  name = 'api',
  image = IMAGE,
  pod = [],
  container = [],
  more = [],
}: Parts = {}): string =>
  `apiVersion: ${kind === 'Job' ? 'batch/v1' : 'apps/v1'}
kind: ${kind}
metadata:
  name: ${name}
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
${indent(pod, 6)}      containers:
        - name: ${name}
          image: ${image}
${indent(container, 10)}${indent(more, 6)}`;

/** A chart of one template, with its values. */
export const chart = (
  template: string,
  values = '',
  more: Record<string, string> = {},
): Record<string, string> => ({
  'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
  'values.yaml': values,
  'templates/deployment.yaml': template,
  ...more,
});

/** A repository without anything for a cluster. */
export const nothing: Fixture = {
  name: 'nothing for a cluster',
  files: { 'README.md': '# Documentation\n', 'src/index.ts': 'export {};\n' },
  verdict: 'not-applicable',
};

/** A repository of which the only manifest cannot be read. */
export const unreadable: Fixture = {
  name: 'a manifest that is no YAML',
  files: { 'k8s/deployment.yaml': 'kind: [Deployment\n' },
  verdict: 'unknown',
  at: 'k8s/deployment.yaml',
};
