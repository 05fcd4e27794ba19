import { ApiHolder, identityApiRef } from '@backstage/frontend-plugin-api';
import { projectNameSchema } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { FormProject } from '../fields/formValues';
import { catalogOf } from '../catalog/catalogOf';
import { platformApiRef } from '../platform/PlatformApi';
import { queryOwnProjects } from './ownProjects';

/** What the name of a project to be would come to. */
export type Standing =
  | { verdict: 'free' | 'taken' | 'unverified' }
  | { verdict: 'own' | 'member'; slug: string };

/** What the name of a project to be would come to, as far as the backend or else the catalogue tells. */
export async function projectStanding(
  apis: ApiHolder,
  name: string,
): Promise<Standing> {
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
      : { verdict: 'unverified' };
  }
  // The catalogue knows the user's own projects, not those of others.
  const identityApi = apis.get(identityApiRef);
  const own =
    identityApi && (await queryOwnProjects(catalogOf(apis), identityApi));
  const found = own?.items.find(({ title }) => title === name);
  return found
    ? { verdict: 'own', slug: found.slug }
    : { verdict: 'unverified' };
}

/** The slug of the project that a form holds, where it exists; the user's own where it is named. */
export async function slugOf(
  apis: ApiHolder,
  project: FormProject,
): Promise<string | undefined> {
  if ('slug' in project) {
    return project.slug;
  }
  if (!projectNameSchema.safeParse(project.name).success) {
    return undefined;
  }
  const found = await projectStanding(apis, project.name);
  if (found.verdict === 'unverified') {
    throw new Error('Nobody says whether the project exists');
  }
  return found.verdict === 'own' ? found.slug : undefined;
}
