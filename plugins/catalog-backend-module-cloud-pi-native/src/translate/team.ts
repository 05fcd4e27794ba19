import {
  Membership,
  PROJECT_TEAM_TYPE,
  TeamEntity,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  consoleProjectPath,
  ConsoleProject,
  projectEntityName,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { locatedAt, projectFacts } from './origin';
import { Platform } from './Platform';
import { line } from './values';

/** The `Group` of a project's owner and members. */
export function projectToTeam(
  project: ConsoleProject,
  membership: Membership,
  platform: Platform,
): TeamEntity {
  const name = line(project.name, 63) ?? project.slug;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      namespace: 'default',
      name: projectEntityName(project.slug),
      title: `Équipe ${name}`,
      annotations: {
        ...locatedAt(
          platform.console.baseUrl + consoleProjectPath(project.slug, 'team'),
        ),
        ...projectFacts(project),
      },
    },
    spec: {
      type: PROJECT_TEAM_TYPE,
      profile: { displayName: `Équipe ${name}` },
      children: [],
      membership,
    },
  };
}
