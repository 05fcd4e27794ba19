import { Fixture } from '../../../testing/fixtures';

const observability = {
  'Chart.yaml':
    'apiVersion: v2\nname: custom-obs\nversion: 0.1.0\ndependencies: [{ name: dso-observability, version: 0.1.8, repository: "https://charts.example.org" }]\n',
  'files/dashboards/api.json': '{ "title": "API", "panels": [] }',
};

const rules = (rule: string) => `groups:
  - name: api
    rules:
      - ${rule}
        expr: sum(up{namespace="{{ .Values.namespace }}"}) == 0
        for: 5m
`;

const prometheusRule = (rule: string) => `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: api }
spec:
  groups: [{ name: api, rules: [{ ${rule}, expr: up == 0 }] }]
`;

export const obsAlertsFixtures: readonly Fixture[] = [
  {
    name: 'rules of the repository infra-observability',
    files: {
      ...observability,
      'files/rules/api.yaml.tpl': rules('alert: ApiDown'),
    },
    verdict: 'conforming',
    at: 'files/rules/api.yaml.tpl:4',
  },
  {
    name: 'rules on one line',
    files: {
      'files/rules/api.yaml.tpl':
        'groups: [{ name: api, rules: [{ alert: ApiDown, expr: up == 0 }] }]\n',
    },
    verdict: 'conforming',
    at: 'files/rules/api.yaml.tpl:1',
  },
  {
    name: 'an object of the application’s own',
    files: { 'k8s/alerts.yaml': prometheusRule('alert: ApiDown') },
    verdict: 'conforming',
    at: 'k8s/alerts.yaml:5',
  },
  {
    name: 'dashboards, and no rule',
    files: observability,
    verdict: 'not-conforming',
  },
  {
    name: 'rules that only record',
    files: {
      ...observability,
      'files/rules/api.yaml.tpl': rules('record: api:up'),
    },
    verdict: 'not-conforming',
    at: 'files/rules/api.yaml.tpl',
  },
  {
    name: 'a file that nobody reads, because of its name',
    files: {
      ...observability,
      'files/rules/api.yaml': rules('alert: ApiDown'),
    },
    verdict: 'not-conforming',
    at: 'files/rules/api.yaml',
  },
  {
    name: 'a repository of an application, that only records',
    files: { 'k8s/alerts.yaml': prometheusRule('record: api:up') },
    verdict: 'unknown',
  },
  {
    name: 'a repository of which nothing runs',
    files: { 'docs/index.md': '# Documentation\n' },
    verdict: 'not-applicable',
  },
];
