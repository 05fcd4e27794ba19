import { Fixture } from '../../../testing/fixtures';

const NAMES = ['HOST', 'PORT', 'BASE', 'MODE', 'LEVEL', 'LOCALE', 'ZONE'];

const deployment = (env: string, more = '') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      containers:
        - name: api
          image: harbor.example/demo/api:1.0.0
          ${more}
          env:
${env}
`;

const each = (item: (name: string) => string) =>
  NAMES.map(name => `            - ${item(name)}`).join('\n');

const chart = (env: string) => ({
  'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
  'values.yaml': `config: { ${NAMES.map(name => `${name}: of-${name}`).join(', ')} }\n`,
  'templates/api.yaml': deployment(env),
});

export const configExternalFixtures: readonly Fixture[] = [
  {
    name: 'variables of a ConfigMap, and one that is a detail',
    files: {
      'api.yaml': deployment(
        '            - { name: PORT, value: "8080" }',
        'envFrom: [{ configMapRef: { name: api } }]',
      ),
    },
    verdict: 'conforming',
  },
  {
    name: 'variables that each refer to a ConfigMap',
    files: {
      'api.yaml': deployment(
        each(
          name =>
            `{ name: ${name}, valueFrom: { configMapKeyRef: { name: api, key: ${name} } } }`,
        ),
      ),
    },
    verdict: 'conforming',
  },
  {
    name: 'variables that come from the files of values',
    files: chart(
      each(name => `{ name: ${name}, value: "{{ .Values.config.${name} }}" }`),
    ),
    verdict: 'conforming',
  },
  {
    name: 'a configuration that is written in the manifest',
    files: {
      'api.yaml': deployment(
        each(name => `{ name: ${name}, value: of-${name} }`),
      ),
    },
    verdict: 'warning',
    at: 'api.yaml:12',
  },
  {
    name: 'a configuration that is written in the template',
    files: chart(each(name => `{ name: ${name}, value: "fixed ${name}" }`)),
    verdict: 'warning',
    at: 'templates/api.yaml:12',
  },
  {
    name: 'no workload',
    files: { 'README.md': '# Rien\n' },
    verdict: 'not-applicable',
  },
];
