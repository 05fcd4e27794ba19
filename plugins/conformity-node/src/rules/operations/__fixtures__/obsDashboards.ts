import { Fixture } from '../../../testing/fixtures';

const observability = {
  'Chart.yaml':
    'apiVersion: v2\nname: custom-obs\nversion: 0.1.0\ndependencies: [{ name: dso-observability, version: 0.1.8, repository: "https://charts.example.org" }]\n',
};

export const obsDashboardsFixtures: readonly Fixture[] = [
  {
    name: 'a dashboard of the repository infra-observability',
    files: {
      ...observability,
      'files/dashboards/api.json': '{ "title": "API", "panels": [] }',
    },
    verdict: 'conforming',
    at: 'files/dashboards/api.json',
  },
  {
    name: 'an object of the operator of Grafana',
    files: {
      'k8s/dashboard.yaml':
        'apiVersion: grafana.integreatly.org/v1beta1\nkind: GrafanaDashboard\nmetadata: { name: api }\nspec: { json: "{}" }\n',
    },
    verdict: 'conforming',
    at: 'k8s/dashboard.yaml:2',
  },
  {
    name: 'an export that was cut',
    files: { 'files/dashboards/api.json': '{ "title": "API", "panels": [' },
    verdict: 'not-conforming',
    at: 'files/dashboards/api.json',
  },
  {
    name: 'no dashboard',
    files: observability,
    verdict: 'warning',
  },
  {
    name: 'a repository of an application',
    files: { Dockerfile: 'FROM docker.io/nginx:1.29\n' },
    verdict: 'unknown',
  },
  {
    name: 'a repository of which nothing runs',
    files: { 'docs/index.md': '# Documentation\n' },
    verdict: 'not-applicable',
  },
];
