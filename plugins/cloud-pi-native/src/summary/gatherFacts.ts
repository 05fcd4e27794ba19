import { ApiHolder } from '@backstage/frontend-plugin-api';
import { z } from 'zod';
import { catalogOf } from '../catalog/catalogOf';
import {
  queryProjectEnvironments,
  queryProjectRepositories,
} from '../catalog/queries';
import { environmentName, repositoryName } from '../catalog/schemas';
import { projectOf } from '../fields/formValues';
import { inTime } from '../fields/inTime';
import { platformApiRef } from '../platform/PlatformApi';
import { Standing, projectStanding } from '../project/projectStanding';
import { SummaryFacts } from './plan';

const undoSchema = z.object({ undo: z.object({ run: z.string() }) });

async function repositoriesOf(apis: ApiHolder, slug: string) {
  const { items, total } = await queryProjectRepositories(
    catalogOf(apis),
    slug,
  );
  return total > items.length
    ? undefined
    : new Set(items.flatMap(item => repositoryName(item) ?? []));
}

async function environmentsOf(apis: ApiHolder, slug: string) {
  const { items, total } = await queryProjectEnvironments(
    catalogOf(apis),
    slug,
  );
  return total > items.length
    ? undefined
    : new Map(
        items.flatMap(item => {
          const name = environmentName(item);
          return name ? [[name, item.spec.stage] as const] : [];
        }),
      );
}

/** The slug of a project that exists, `null` for one that does not, nothing where nobody says. */
function existing(standing: Standing | undefined): string | null | undefined {
  switch (standing?.verdict) {
    case 'own':
      return standing.slug;
    case 'free':
    case 'taken':
    case 'member':
      return null;
    default:
      return undefined;
  }
}

/** What exists already of what a form names; what is not known in time is told as such. */
export async function gatherFacts(
  apis: ApiHolder,
  form: unknown,
): Promise<SummaryFacts> {
  const run = undoSchema.safeParse(form).data?.undo.run;
  if (run !== undefined) {
    const made = apis.get(platformApiRef)?.runResources(run);
    return { made: made && (await inTime(made)) };
  }
  const project = projectOf(form);
  if (!project) {
    return {};
  }
  const standing =
    'name' in project
      ? await inTime(projectStanding(apis, project.name))
      : undefined;
  const slug = 'slug' in project ? project.slug : existing(standing);
  if (slug === null) {
    return { standing, repositories: new Set(), environments: new Map() };
  }
  if (slug === undefined) {
    return { standing };
  }
  const [repositories, environments] = await Promise.all([
    inTime(repositoriesOf(apis, slug)),
    inTime(environmentsOf(apis, slug)),
  ]);
  return { standing, repositories, environments };
}
