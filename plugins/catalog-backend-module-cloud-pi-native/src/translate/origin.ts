import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
} from '@backstage/catalog-model';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { ConsoleProject } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { PROVIDED_LOCATION } from '../origin';

/** Annotations that say where the catalogue has an entity from. */
export function locatedAt(
  target: string,
  type: string = PROVIDED_LOCATION,
): Record<string, string> {
  return {
    [ANNOTATION_LOCATION]: `${type}:${target}`,
    [ANNOTATION_ORIGIN_LOCATION]: `${type}:${target}`,
  };
}

/** Base facts of everything that belongs to a project. */
export function projectFacts(project: ConsoleProject): Record<string, string> {
  return {
    [ANNOTATION.projectId]: project.id,
    [ANNOTATION.projectSlug]: project.slug,
  };
}
