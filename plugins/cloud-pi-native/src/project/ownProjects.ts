import { IdentityApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { Page, queryOwnedProjects } from '../catalog/queries';
import { titleOf } from '../catalog/schemas';
import { ProjectStatus, projectStatus } from '../entities/projectStatus';

export interface OwnProject {
  slug: string;
  title: string;
  status: ProjectStatus;
}

const MOST = 200;

/** The projects of the signed-in user's teams, by title. */
export async function queryOwnProjects(
  catalogApi: (typeof catalogApiRef)['T'],
  identityApi: IdentityApi,
): Promise<Page<OwnProject>> {
  const { ownershipEntityRefs } = await identityApi.getBackstageIdentity();
  const { items, total } = await queryOwnedProjects(
    catalogApi,
    ownershipEntityRefs,
    MOST,
  );
  return {
    items: items
      .flatMap(project => {
        const { annotations } = project.metadata;
        const slug = annotations[ANNOTATION.projectSlug];
        const status = projectStatus(annotations[ANNOTATION.projectStatus]);
        return slug ? [{ slug, title: titleOf(project), status }] : [];
      })
      .sort((a, b) => a.title.localeCompare(b.title)),
    total,
  };
}
