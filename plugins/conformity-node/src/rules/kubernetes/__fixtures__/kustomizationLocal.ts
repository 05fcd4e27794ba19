import { Fixture } from '../../../testing/fixtures';
import { nothing, workload } from './workloads';

const BASE = {
  'base/kustomization.yaml': 'resources:\n  - api.yaml\n',
  'base/api.yaml': workload(),
};

const overlay = (
  text: string,
  name: string,
  verdict: Fixture['verdict'],
  line?: number,
): Fixture => ({
  name,
  files: {
    ...BASE,
    'overlays/dev/kustomization.yaml': `resources:\n  - ../../base\n${text}`,
    'overlays/dev/patch.yaml': 'kind: Deployment\nmetadata: { name: api }\n',
  },
  verdict,
  ...(line && { at: `overlays/dev/kustomization.yaml:${line}` }),
});

export const kustomizationLocalFixtures: readonly Fixture[] = [
  overlay(
    'patches:\n  - path: patch.yaml\n',
    'files and folders of the repository',
    'conforming',
  ),
  overlay(
    '  - https://github.com/demo/demo//deploy?ref=v1.0.0\n',
    'an address',
    'warning',
    3,
  ),
  overlay(
    '  - github.com/demo/demo/deploy?ref=v1\n',
    'an address without a scheme',
    'warning',
    3,
  ),
  overlay(
    'components:\n  - git@github.com:demo/demo.git\n',
    'a component of another repository',
    'warning',
    4,
  ),
  overlay(
    'helmCharts:\n  - name: postgresql\n    repo: https://charts.example\n',
    'a chart',
    'warning',
    3,
  ),
  overlay(
    '  - service.yaml\n',
    'a file that is not there',
    'not-conforming',
    3,
  ),
  overlay(
    'patchesStrategicMerge:\n  - nowhere.yaml\n',
    'a patch that is not there',
    'not-conforming',
  ),
  overlay(
    '  - ../../../elsewhere\n',
    'a folder out of the repository',
    'not-conforming',
    3,
  ),
  {
    name: 'manifests without kustomize',
    files: { 'k8s/api.yaml': workload() },
    verdict: 'not-applicable',
  },
  nothing,
];
