import { ApiHolder, identityApiRef } from '@backstage/frontend-plugin-api';
import {
  queryProjectEnvironments,
  queryProjectRepositories,
} from '../catalog/queries';
import { environmentName, repositoryName } from '../catalog/schemas';
import { FormProject, projectOf } from '../fields/formValues';
import { catalogOf } from '../pickers/catalogOf';
import { platformApiRef } from '../platform/PlatformApi';
import { queryOwnProjects } from '../project/ownProjects';
import { NameOptions } from './options';

/** What a name that the rules allow would come to. */
export type Availability =
  | { verdict: 'free' | 'taken' | 'unverified' }
  | { verdict: 'own' | 'member'; slug: string }
  | { verdict: 'exists'; names: string[] };

const UNVERIFIED: Availability = { verdict: 'unverified' };

async function checkProjectName(
  apis: ApiHolder,
  name: string,
): Promise<Availability> {
  const answer = await apis
    .get(platformApiRef)
    ?.nameStanding(name)
    .catch(() => undefined);
  if (answer) {
    const { standing, slug = name, isCertain } = answer;
    if (standing === 'own' || standing === 'member') {
      return { verdict: standing, slug };
    }
    return isCertain || standing === 'taken'
      ? { verdict: standing }
      : UNVERIFIED;
  }
  // The catalogue knows the user's own projects, not those of others.
  const identityApi = apis.get(identityApiRef);
  const own =
    identityApi && (await queryOwnProjects(catalogOf(apis), identityApi));
  const found = own?.items.find(({ title }) => title === name);
  return found ? { verdict: 'own', slug: found.slug } : UNVERIFIED;
}

/** The slug of the project that a form holds, where it exists; the user's own where it is named. */
export async function slugOf(
  apis: ApiHolder,
  project: FormProject,
): Promise<string | undefined> {
  if ('slug' in project) {
    return project.slug;
  }
  const found = await checkProjectName(apis, project.name);
  if (found.verdict === 'unverified') {
    throw new Error('Nobody says whether the project exists');
  }
  return found.verdict === 'own' ? found.slug : undefined;
}

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
      return await checkProjectName(apis, name);
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
