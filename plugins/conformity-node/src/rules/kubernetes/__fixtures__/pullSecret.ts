import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, workload } from './workloads';

const SECRET = 'imagePullSecrets: [{ name: registry-pull-secret }]';
const account = (name: string, secrets = '') =>
  `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ${name} }\n${secrets}\n`;

export const pullSecretFixtures: readonly Fixture[] = [
  {
    name: 'the platform’s secret',
    files: { 'k8s/api.yaml': workload({ pod: [SECRET] }) },
    verdict: 'conforming',
  },
  {
    name: 'the secret in the account of the pods',
    files: {
      'k8s/api.yaml': workload({ pod: ['serviceAccountName: api'] }),
      'k8s/account.yaml': account('api', SECRET),
    },
    verdict: 'conforming',
  },
  {
    name: 'the secret in the default account',
    files: {
      'k8s/api.yaml': workload(),
      'k8s/account.yaml': account('default', SECRET),
    },
    verdict: 'conforming',
  },
  {
    name: 'none',
    files: { 'k8s/api.yaml': workload() },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:9',
  },
  {
    name: 'an account of which others have the secret',
    files: {
      'k8s/api.yaml': workload({ pod: ['serviceAccountName: api'] }),
      'k8s/account.yaml': `${account('api')}---\n${account('other', SECRET)}`,
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:9',
  },
  {
    name: 'another secret',
    files: {
      'k8s/api.yaml': workload({ pod: ['imagePullSecrets: [{ name: mine }]'] }),
    },
    verdict: 'warning',
    at: 'k8s/api.yaml:10',
  },
  {
    name: 'an init container of the platform’s registry only',
    files: {
      'k8s/api.yaml': workload({
        image: 'docker.io/library/nginx:1.27.3',
        more: [
          'initContainers:',
          '  - { name: a, image: "harbor.apps.example/demo/a:1" }',
        ],
      }),
    },
    verdict: 'not-conforming',
  },
  {
    name: 'public images',
    files: {
      'k8s/api.yaml': workload({ image: 'docker.io/library/nginx:1.27.3' }),
    },
    verdict: 'not-applicable',
  },
  {
    name: 'secrets that values leave empty',
    files: chart(
      workload({
        pod: [
          '{{- with .Values.imagePullSecrets }}',
          'imagePullSecrets:',
          '  {{- toYaml . | nindent 8 }}',
          '{{- end }}',
        ],
      }),
      'imagePullSecrets: []\n',
    ),
    verdict: 'not-conforming',
    at: 'templates/deployment.yaml:11',
  },
  {
    name: 'an image that is only known once rendered',
    files: chart(workload({ image: '{{ required "image" .Values.image }}' })),
    verdict: 'unknown',
  },
  nothing,
];
