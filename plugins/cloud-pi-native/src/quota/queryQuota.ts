import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { queryProject, queryProjectEnvironments } from '../catalog/queries';
import { ProjectEnvironment } from '../catalog/schemas';
import { ProjectQuotas, parseQuotas } from './schema';

export interface QuotaFacts {
  quotas: ProjectQuotas;
  environments: ProjectEnvironment[];
}

/** A project's quotas and what takes them, or nothing where the catalogue cannot tell. */
export async function queryQuota(
  catalogApi: (typeof catalogApiRef)['T'],
  projectSlug: string,
): Promise<QuotaFacts | undefined> {
  const [project, { items, total }] = await Promise.all([
    queryProject(catalogApi, projectSlug),
    queryProjectEnvironments(catalogApi, projectSlug),
  ]);
  const quotas = parseQuotas(
    project?.metadata.annotations[ANNOTATION.projectQuotas],
  );
  // A part of the environments would promise what is already taken.
  return quotas && total <= items.length
    ? { quotas, environments: items }
    : undefined;
}
