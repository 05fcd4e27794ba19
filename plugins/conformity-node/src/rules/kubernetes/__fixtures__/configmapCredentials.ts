import { Fixture } from '../../../testing/fixtures';
import { chart, nothing } from './workloads';

const map = (...lines: string[]) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: api
data:
${lines.map(line => `  ${line}\n`).join('')}`;

const of = (
  line: string,
  name: string,
  verdict: Fixture['verdict'],
): Fixture => ({
  name,
  files: { 'k8s/config.yaml': map('LOG_LEVEL: info', line) },
  verdict,
  ...(verdict !== 'conforming' && { at: 'k8s/config.yaml:7' }),
});

export const configmapCredentialsFixtures: readonly Fixture[] = [
  of('URL: https://api', 'settings', 'conforming'),
  of('password: s3cret', 'a password', 'not-conforming'),
  of('PASSWORD: s3cret', 'in capitals', 'not-conforming'),
  of('Password: s3cret', 'with a capital', 'not-conforming'),
  of(
    'key: abc',
    'the key that the documentation does not name',
    'not-conforming',
  ),
  of('API_SECRET: abc', 'two words in capitals', 'not-conforming'),
  of('admin_password: 1234', 'a number', 'not-conforming'),
  of(
    "password: ''",
    'an empty value, which the policy lets pass',
    'conforming',
  ),
  of(
    'DB_PASSWORD: s3cret',
    'a longer name, which the policy lets pass',
    'conforming',
  ),
  of(
    'pAssword: s3cret',
    'a casing that the policy does not know',
    'conforming',
  ),
  {
    name: 'a generator of kustomize',
    files: {
      'kustomization.yaml':
        'configMapGenerator:\n  - name: api\n    literals: [LOG_LEVEL=info]\n  - name: db\n    literals: [PASSWORD=s3cret]\n',
    },
    verdict: 'not-conforming',
    at: 'kustomization.yaml:4',
  },
  {
    name: 'the settings of a chart, for one environment',
    files: chart(
      map('{{- toYaml .Values.config | nindent 2 }}'),
      'config: { PORT: "8080" }\n',
      {
        'values-dev.yaml': 'config: { secret: abc }\n',
      },
    ),
    verdict: 'not-conforming',
    at: 'templates/deployment.yaml:5',
  },
  {
    name: 'data that only Helm knows',
    files: chart(map('{{- include "common.config" . | nindent 2 }}')),
    verdict: 'unknown',
    at: 'templates/deployment.yaml:5',
  },
  nothing,
];
