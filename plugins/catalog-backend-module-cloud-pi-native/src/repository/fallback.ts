import { ComponentEntity } from '@backstage/catalog-model';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { repositoryComponentName } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { systemRef, teamRef } from '../translate/references';
import { RepositoryFacts } from './RepositoryFacts';

/** What stands for a repository that does not describe itself. */
export function fallbackComponent(
  facts: RepositoryFacts,
  reason: string,
): ComponentEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      namespace: 'default',
      name: repositoryComponentName(facts.slug, facts.name),
      annotations: {
        ...facts.annotations,
        [ANNOTATION.fallbackReason]: reason,
      },
    },
    spec: {
      type: facts.infra ? 'infrastructure' : 'application',
      lifecycle: 'unknown',
      system: systemRef(facts.slug),
      owner: teamRef(facts.slug),
    },
  };
}
