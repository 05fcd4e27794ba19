import { createPermission } from '@backstage/plugin-permission-common';

/** Read the conformity of every project. @public */
export const conformityOverviewPermission = createPermission({
  name: 'conformity.overview.read',
  attributes: { action: 'read' },
});

/** Decide on exemptions. @public */
export const conformityExemptPermission = createPermission({
  name: 'conformity.exemption.decide',
  attributes: { action: 'update' },
});

/**
 * Attest requirements, ask for exemptions and have a repository judged again, in
 * the projects that one is a member of.
 *
 * @public
 */
export const conformityContributePermission = createPermission({
  name: 'conformity.project.contribute',
  attributes: { action: 'update' },
});

/** Every permission of conformity. @public */
export const conformityPermissions = [
  conformityOverviewPermission,
  conformityExemptPermission,
  conformityContributePermission,
];
