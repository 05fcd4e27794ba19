import { projectEntityName } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';

/** Reference of a project's `System`. */
export const systemRef = (slug: string) =>
  `system:default/${projectEntityName(slug)}`;

/** Reference of a project's team. */
export const teamRef = (slug: string) =>
  `group:default/${projectEntityName(slug)}`;
