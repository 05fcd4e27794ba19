import { LocationEntity } from '@backstage/catalog-model';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleProject,
  ConsoleRepository,
  gitlabProjectPath,
  repositoryComponentName,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { REPOSITORY_LOCATION } from '../origin';
import { locatedAt, projectFacts } from './origin';
import { Platform } from './Platform';
import { Unrepresentable } from './Unrepresentable';

// A name that is no path segment would lead the reader to another repository.
const PATH_SEGMENT = /^(?!\.+$)[\w.-]+$/;

/** Web address of a repository in the platform's GitLab. */
export function repositoryWebUrl(
  slug: string,
  repository: string,
  platform: Platform,
): string {
  const { baseUrl, projectsRootDir } = platform.gitlab;
  return `${baseUrl}/${gitlabProjectPath(projectsRootDir, slug, repository)}`;
}

/** The location of a repository: its reader says which entities are there. */
export function repositoryToLocation(
  repository: ConsoleRepository,
  project: ConsoleProject,
  platform: Platform,
): LocationEntity {
  const { internalRepoName: name } = repository;
  if (!PATH_SEGMENT.test(project.slug) || !PATH_SEGMENT.test(name)) {
    throw new Unrepresentable('its name is no path segment');
  }
  const target = repositoryWebUrl(project.slug, name, platform);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Location',
    metadata: {
      namespace: 'default',
      name: repositoryComponentName(project.slug, name),
      annotations: {
        ...locatedAt(target, REPOSITORY_LOCATION),
        ...projectFacts(project),
        [ANNOTATION.repositoryId]: repository.id,
        [ANNOTATION.repositoryName]: name,
        [ANNOTATION.repositoryInfra]: String(repository.isInfra),
      },
    },
    spec: { type: REPOSITORY_LOCATION, target },
  };
}

/** Key under which the catalogue reads a repository's location again. */
export function repositoryRefreshKey(
  project: ConsoleProject,
  repository: ConsoleRepository,
  platform: Platform,
): string {
  return `${REPOSITORY_LOCATION}:${repositoryWebUrl(project.slug, repository.internalRepoName, platform)}`;
}
