import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, workload } from './workloads';

const of = (
  port: string,
  name: string,
  verdict: Fixture['verdict'],
): Fixture => ({
  name,
  files: {
    'k8s/api.yaml': workload({
      container: ['ports:', `  - containerPort: ${port}`],
    }),
  },
  verdict,
  ...(verdict !== 'conforming' && { at: 'k8s/api.yaml:14' }),
});

export const containerPortFixtures: readonly Fixture[] = [
  of('8080', 'a free port', 'conforming'),
  of('1025', 'the first that is free', 'conforming'),
  of('80', 'a reserved port', 'not-conforming'),
  of('1024', 'the last that is reserved', 'not-conforming'),
  of('"443"', 'a number in quotes', 'not-conforming'),
  {
    name: 'a second port, of the values of an environment',
    files: chart(
      workload({
        container: [
          'ports:',
          '  - name: metrics',
          '    containerPort: 9090',
          '  - name: http',
          '    containerPort: {{ .Values.port }}',
        ],
      }),
      'port: 8080\n',
      { 'values-prod.yaml': 'port: 80\n', 'values-dev.yaml': '{}\n' },
    ),
    verdict: 'not-conforming',
    at: 'templates/deployment.yaml:17',
  },
  {
    name: 'a port that is not given',
    files: chart(
      workload({
        container: [
          'ports: [{ containerPort: {{ required "port" .Values.port }} }]',
        ],
      }),
    ),
    verdict: 'unknown',
    at: 'templates/deployment.yaml:13',
  },
  {
    name: 'no port',
    files: { 'k8s/api.yaml': workload() },
    verdict: 'not-applicable',
  },
  nothing,
];
