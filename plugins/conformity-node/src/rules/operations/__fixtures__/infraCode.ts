import { Fixture } from '../../../testing/fixtures';

export const infraCodeFixtures: readonly Fixture[] = [
  {
    name: 'a chart at the root of an infrastructure repository',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'values.yaml': 'replicas: 2\n',
      'templates/service.yaml':
        'apiVersion: v1\nkind: Service\nmetadata: { name: api }\n',
    },
    platform: { infrastructure: true },
    verdict: 'conforming',
    at: 'Chart.yaml',
  },
  {
    name: 'a kustomization, and manifests that it names',
    files: {
      'overlays/dev/kustomization.yaml': 'resources: [../../base]\n',
      'base/kustomization.yaml': 'resources: [service.yaml]\n',
      'base/service.yaml':
        'apiVersion: v1\nkind: Service\nmetadata: { name: api }\n',
    },
    platform: { infrastructure: true },
    verdict: 'conforming',
  },
  {
    name: 'manifests in the folder of an application, as a List',
    files: {
      'package.json': '{}',
      'k8s/all.yaml':
        'apiVersion: v1\nkind: List\nitems:\n  - { apiVersion: v1, kind: Service, metadata: { name: api } }\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'declared as infrastructure, with nothing to deploy',
    files: {
      'README.md': '# Infrastructure\n',
      'catalog-info.yaml':
        'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: demo }\n',
    },
    platform: { infrastructure: true },
    verdict: 'not-conforming',
  },
  {
    name: 'a folder of infrastructure that holds something else',
    files: { 'package.json': '{}', 'infra/main.tf': 'terraform {}\n' },
    verdict: 'warning',
    at: 'infra/main.tf',
  },
  {
    name: 'an application alone',
    files: { 'package.json': '{}', 'src/deploy/index.ts': 'export {};\n' },
    verdict: 'not-applicable',
  },
];
