import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, workload } from './workloads';

const of = (image: string, name: string, verdict: Fixture['verdict']) => ({
  name,
  files: { 'k8s/api.yaml': workload({ image }) },
  verdict,
  ...(verdict === 'not-conforming' && { at: 'k8s/api.yaml:12' }),
});

export const registryFixtures: readonly Fixture[] = [
  of(
    'harbor.apps.dso.numerique-interieur.com/demo/api:1',
    'the platform’s Harbor',
    'conforming',
  ),
  of(
    'harbor.littoral.example/demo/api:1',
    'the Harbor of another platform',
    'conforming',
  ),
  of(
    'registry.dso.interieur.rie.gouv.fr/demo/api:1',
    'the ministry’s registry',
    'conforming',
  ),
  of('docker.io/library/nginx:1.27.3', 'Docker Hub, written', 'conforming'),
  of('bitnami/postgresql:16', 'the prefix that the policy lists', 'conforming'),
  of('ghcr.io/demo/api@sha256:0123', 'a digest', 'conforming'),
  of('nginx:1.27.3', 'no registry', 'not-conforming'),
  of('demo/api:1.0.0', 'a path without a registry', 'not-conforming'),
  of(
    'gcr.io/distroless/nodejs22:nonroot',
    'a public registry that is not in the list',
    'not-conforming',
  ),
  of('localhost:5000/api:1', 'a registry of a workstation', 'not-conforming'),
  of(
    'docker.io.example.com/nginx:1',
    'a host that starts like another',
    'not-conforming',
  ),
  {
    name: 'an init container from elsewhere',
    files: {
      'k8s/api.yaml': workload({
        more: ['initContainers:', '  - { name: wait, image: busybox:1.36 }'],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:14',
  },
  {
    name: 'a chart with a registry, and a tag to come',
    files: chart(
      workload({
        image: '"{{ .Values.image }}:{{ required "tag" .Values.tag }}"',
      }),
      'image: harbor.apps.example/demo/api\n',
    ),
    verdict: 'conforming',
  },
  {
    name: 'a chart whose image is to come',
    files: chart(workload({ image: '{{ required "image" .Values.image }}' })),
    verdict: 'unknown',
    at: 'templates/deployment.yaml:12',
  },
  {
    name: 'an image that an overlay renames',
    files: {
      'base/kustomization.yaml': 'resources: [api.yaml]\n',
      'base/api.yaml': workload({ image: 'api' }),
      'overlays/dev/kustomization.yaml':
        'resources: [../../base]\nimages: [{ name: api, newName: harbor.apps.example/demo/api, newTag: "1" }]\n',
    },
    verdict: 'conforming',
  },
  nothing,
];
