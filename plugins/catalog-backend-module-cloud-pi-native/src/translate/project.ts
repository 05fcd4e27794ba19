import { SystemEntity } from '@backstage/catalog-model';
import {
  ANNOTATION,
  PROJECT_DESCRIPTION_MAX,
  PROJECT_SYSTEM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  consoleProjectPath,
  ConsoleProject,
  projectEntityName,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { locatedAt, projectFacts } from './origin';
import { Platform } from './Platform';
import { teamRef } from './references';
import { line } from './values';

/** What a project may take, where the console limits it. */
function quotasOf(project: ConsoleProject): Record<string, string> {
  return project.limitless
    ? {}
    : {
        [ANNOTATION.projectQuotas]: JSON.stringify({
          hprod: {
            cpu: project.hprodCpu,
            memory: project.hprodMemory,
            gpu: project.hprodGpu,
          },
          prod: {
            cpu: project.prodCpu,
            memory: project.prodMemory,
            gpu: project.prodGpu,
          },
        }),
      };
}

/** The `System` of a project. */
export function projectToSystem(
  project: ConsoleProject,
  platform: Platform,
): SystemEntity {
  const description = line(project.description, PROJECT_DESCRIPTION_MAX);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      namespace: 'default',
      name: projectEntityName(project.slug),
      title: line(project.name, 63) ?? project.slug,
      ...(description && { description }),
      annotations: {
        ...locatedAt(
          platform.console.baseUrl + consoleProjectPath(project.slug),
        ),
        ...projectFacts(project),
        [ANNOTATION.projectStatus]: project.status,
        ...quotasOf(project),
      },
    },
    spec: { type: PROJECT_SYSTEM_TYPE, owner: teamRef(project.slug) },
  };
}
