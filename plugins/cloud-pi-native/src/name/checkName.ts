import { ApiHolder } from '@backstage/frontend-plugin-api';
import {
  queryProjectEnvironments,
  queryProjectRepositories,
} from '../catalog/queries';
import { environmentName, repositoryName } from '../catalog/schemas';
import { projectOf } from '../fields/formValues';
import { catalogOf } from '../catalog/catalogOf';
import { Standing, projectStanding, slugOf } from '../project/projectStanding';
import { NameOptions } from './options';

/** What a name that the rules allow would come to. */
export type Availability = Standing | { verdict: 'exists'; names: string[] };

const UNVERIFIED: Availability = { verdict: 'unverified' };

async function namesIn(
  apis: ApiHolder,
  of: 'repository' | 'environment',
  slug: string,
): Promise<{ names: Set<string | undefined>; isWhole: boolean }> {
  const catalogApi = catalogOf(apis);
  if (of === 'environment') {
    const { items, total } = await queryProjectEnvironments(catalogApi, slug);
    const names = new Set(items.map(environmentName));
    return { names, isWhole: total <= items.length };
  }
  const { items, total } = await queryProjectRepositories(catalogApi, slug);
  const names = new Set(items.map(repositoryName));
  return { names, isWhole: total <= items.length };
}

/** What a name that the rules allow would come to; nothing where the project is not known yet. */
export async function checkName(
  apis: ApiHolder,
  name: string,
  { of, project: property, suffix }: NameOptions,
  form: unknown,
): Promise<Availability | undefined> {
  try {
    if (of === 'project') {
      return await projectStanding(apis, name);
    }
    const project = projectOf(form, property);
    if (!project) {
      return undefined;
    }
    const slug = await slugOf(apis, project);
    if (slug === undefined) {
      return { verdict: 'free' };
    }
    const { names, isWhole } = await namesIn(apis, of, slug);
    const existing = [...new Set([name, `${name}${suffix}`])].filter(one =>
      names.has(one),
    );
    if (existing.length > 0) {
      return { verdict: 'exists', names: existing };
    }
    return isWhole ? { verdict: 'free' } : UNVERIFIED;
  } catch {
    return UNVERIFIED;
  }
}
