import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, workload } from './workloads';

const of = (
  container: string[],
  name: string,
  verdict: Fixture['verdict'],
  line?: number,
): Fixture => ({
  name,
  files: { 'k8s/api.yaml': workload({ container }) },
  verdict,
  ...(line && { at: `k8s/api.yaml:${line}` }),
});

export const readOnlyRootFixtures: readonly Fixture[] = [
  of(
    ['securityContext: { readOnlyRootFilesystem: true }'],
    'read-only',
    'conforming',
  ),
  of([], 'nothing said', 'not-conforming', 11),
  of(
    ['securityContext:', '  readOnlyRootFilesystem: false'],
    'as the official tutorial has it',
    'not-conforming',
    14,
  ),
  {
    name: 'an init container that is forgotten',
    files: {
      'k8s/api.yaml': workload({
        container: ['securityContext: { readOnlyRootFilesystem: true }'],
        more: ['initContainers:', '  - { name: a, image: "quay.io/a/a:1" }'],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:15',
  },
  {
    name: 'a context that a dependency writes',
    files: chart(
      workload({
        container: ['securityContext: {{ include "common.context" . }}'],
      }),
    ),
    verdict: 'unknown',
    at: 'templates/deployment.yaml:13',
  },
  nothing,
];
