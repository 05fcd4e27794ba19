import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Read the state of the ingestion: passes, what was skipped and why.
 *
 * @public
 */
export const ingestionReadPermission = createPermission({
  name: 'cloud-pi-native.ingestion.read',
  attributes: { action: 'read' },
});

/**
 * Ask for a full pass, and say yes to a pass that removes much.
 *
 * @public
 */
export const ingestionManagePermission = createPermission({
  name: 'cloud-pi-native.ingestion.manage',
  attributes: { action: 'update' },
});

/** Permissions of the portal itself. @public */
export const cloudPiNativePermissions = [
  ingestionReadPermission,
  ingestionManagePermission,
];

/**
 * Name of the catalogue's permission rule for entities of the projects in its
 * parameter `projects`, a list of slugs.
 *
 * @public
 */
export const IN_PROJECTS_RULE = 'CLOUD_PI_NATIVE_IN_PROJECTS';
