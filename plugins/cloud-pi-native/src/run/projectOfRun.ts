import { projectOf } from '../fields/formValues';
import { PlatformApi } from '../platform/PlatformApi';
import { RunTask } from './schemas';

/** The slug of the project that a run of the user's own is about: the one of its form, else the one that it made, else theirs of that name. */
export async function projectOfRun(
  platformApi: PlatformApi,
  { id, spec }: RunTask,
): Promise<string | undefined> {
  const project = projectOf(spec.parameters);
  if (!project || 'slug' in project) {
    return project?.slug;
  }
  const made = await platformApi.runResources(id);
  if (made?.length) {
    return made[0].project;
  }
  const { standing, slug } = await platformApi.nameStanding(project.name);
  return standing === 'own' ? slug : undefined;
}
