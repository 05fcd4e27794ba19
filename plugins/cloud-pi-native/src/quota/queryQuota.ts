import { ApiHolder } from '@backstage/frontend-plugin-api';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { queryProject, queryProjectEnvironments } from '../catalog/queries';
import { ProjectEnvironment } from '../catalog/schemas';
import { catalogOf } from '../catalog/catalogOf';
import { slugOf } from '../project/projectStanding';
import { ProjectChoice } from './formChoice';
import { ProjectQuotas, parseQuotas } from './schema';

export interface QuotaFacts {
  quotas: ProjectQuotas;
  environments: ProjectEnvironment[];
}

/** A project's quotas and what takes them, or nothing where the catalogue cannot tell. */
export async function queryQuota(
  apis: ApiHolder,
  { project: text, isNamed }: Pick<ProjectChoice, 'project' | 'isNamed'>,
): Promise<QuotaFacts | undefined> {
  const slug = await slugOf(apis, isNamed ? { name: text } : { slug: text });
  if (slug === undefined) {
    return undefined;
  }
  const catalogApi = catalogOf(apis);
  const [project, { items, total }] = await Promise.all([
    queryProject(catalogApi, slug),
    queryProjectEnvironments(catalogApi, slug),
  ]);
  const quotas = parseQuotas(
    project?.metadata.annotations[ANNOTATION.projectQuotas],
  );
  // A part of the environments would promise what is already taken.
  return quotas && total <= items.length
    ? { quotas, environments: items }
    : undefined;
}
