import { z } from 'zod';
import { isArchived } from '../console/archived';
import {
  consoleClusterSchema,
  consoleEnvironmentSchema,
  consoleProjectSchema,
  consoleRepositorySchema,
} from '../console/schemas';
import { fact, refusal, refusedField, success } from './expectations';
import { ProbeRequest } from './probe';
import { teamChecks } from './teamChecks';
import { ContractCheck, ContractContext, Skip } from './types';

const randomName = () =>
  `contract${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}`;

const projectBody = (name: string) => ({
  name,
  description: 'Contract check of the portal',
  limitless: false,
  hprodCpu: 4,
  hprodGpu: 0,
  hprodMemory: 8,
  prodCpu: 0,
  prodGpu: 0,
  prodMemory: 0,
});

const repositoryBody = (internalRepoName: string) => ({
  internalRepoName,
  externalRepoUrl: '',
  isPrivate: false,
  isInfra: false,
});

/**
 * What the client writes, and how it is refused, on a project of the suite's
 * own, which the last check archives. In this order.
 */
export function writeChecks(): ContractCheck[] {
  const name = randomName();
  const made: string[] = [];

  const post = (
    context: ContractContext,
    resource: 'project' | 'environment' | 'repository',
    body: object,
  ) => {
    const common = { method: 'POST', body, resource } as const;
    if (resource === 'project') {
      return context.probe({ ...common, path: context.paths.projects });
    }
    const path =
      resource === 'environment'
        ? context.paths.environments
        : context.paths.repositories;
    return context.probe({ ...common, path, params: ownProject() });
  };

  function ownProject() {
    const [projectId] = made;
    if (!projectId) {
      throw new Skip('no project could be created');
    }
    return { projectId };
  }

  async function createProject(context: ContractContext) {
    const answer = await post(context, 'project', projectBody(name));
    const project = consoleProjectSchema.safeParse(answer.json);
    if (project.success) {
      made.push(project.data.id);
    }
    return { answer, slug: project.data?.slug };
  }

  async function environmentBody(context: ContractContext) {
    ownProject();
    const { json } = await context.probe({ path: context.paths.clusters });
    const clusters = z.array(consoleClusterSchema).safeParse(json).data ?? [];
    const cluster = clusters.find(
      c => c.privacy === 'public' && c.stageIds.length > 0,
    );
    if (!cluster) {
      throw new Skip('no public cluster accepts a stage');
    }
    return {
      name: 'contract',
      stageId: cluster.stageIds[0],
      clusterId: cluster.id,
      cpu: 0.5,
      gpu: 0,
      memory: 0.5,
      autosync: true,
    };
  }

  /** A list that holds what was just made. */
  async function listed(
    context: ContractContext,
    request: ProbeRequest,
    item: z.ZodType,
    isOurs: (found: Record<string, unknown>) => boolean,
  ) {
    const answer = await context.probe(request);
    const differences = success(answer, 200, z.array(item));
    const items = z.array(z.record(z.string(), z.unknown()));
    const found = items.safeParse(answer.json).data?.some(isOurs) ?? false;
    return [
      ...differences,
      ...fact(answer.route, found, 'what was just made', 'a list without it'),
    ];
  }

  return [
    {
      name: 'invalid project name',
      run: async context =>
        refusedField(
          await post(context, 'project', projectBody('Not a name!')),
          'project',
        ),
    },
    {
      name: 'new project',
      run: async context => {
        const { answer, slug } = await createProject(context);
        return [
          ...success(answer, 201, consoleProjectSchema),
          ...fact(
            answer.route,
            slug === name,
            'its name as slug',
            'another slug',
          ),
        ];
      },
    },
    {
      name: 'second project of one name',
      run: async context => {
        ownProject();
        const { answer, slug } = await createProject(context);
        return [
          ...success(answer, 201, consoleProjectSchema),
          ...fact(
            answer.route,
            slug !== name,
            'a slug of its own',
            'the same slug',
          ),
        ];
      },
    },
    {
      name: 'new project among the own ones',
      run: async context => {
        const { projectId } = ownProject();
        return listed(
          context,
          { path: context.paths.projects, query: { filter: 'owned', name } },
          consoleProjectSchema,
          found => found.id === projectId,
        );
      },
    },
    {
      name: 'invalid environment name',
      run: async context => {
        const body = { ...(await environmentBody(context)), name: 'Not_1' };
        return refusedField(
          await post(context, 'environment', body),
          'environment',
        );
      },
    },
    {
      name: 'environment beyond the quota',
      run: async context => {
        const body = { ...(await environmentBody(context)), cpu: 1_000_000 };
        return refusal(await post(context, 'environment', body), 'invalid');
      },
    },
    {
      name: 'new environment',
      run: async context => {
        const body = await environmentBody(context);
        return success(
          await post(context, 'environment', body),
          201,
          consoleEnvironmentSchema.extend({ cpu: z.literal(body.cpu) }),
        );
      },
    },
    {
      name: 'environment name that is taken',
      run: async context =>
        refusal(
          await post(context, 'environment', await environmentBody(context)),
          'conflict',
        ),
    },
    {
      name: 'new environment in the list',
      run: async context => {
        const { name: own } = await environmentBody(context);
        return listed(
          context,
          { path: context.paths.environments, params: ownProject() },
          consoleEnvironmentSchema,
          found => found.name === own,
        );
      },
    },
    {
      name: 'reserved repository name',
      run: async context =>
        refusedField(
          await post(context, 'repository', repositoryBody('mirror')),
          'repository',
        ),
    },
    {
      name: 'new repository',
      run: async context =>
        success(
          await post(context, 'repository', repositoryBody('contract')),
          201,
          consoleRepositorySchema,
        ),
    },
    {
      name: 'repository name that is taken',
      run: async context =>
        refusal(
          await post(context, 'repository', repositoryBody('contract')),
          'conflict',
        ),
    },
    {
      name: 'new repository in the list',
      run: async context =>
        listed(
          context,
          { path: context.paths.repositories, params: ownProject() },
          consoleRepositorySchema,
          found => found.internalRepoName === 'contract',
        ),
    },
    ...teamChecks(ownProject),
    {
      name: 'reprovisioning',
      run: async context =>
        success(
          await context.probe({
            method: 'PUT',
            path: `${context.paths.projects}/:projectId/hooks`,
            params: ownProject(),
          }),
          204,
          z.unknown(),
        ),
    },
    {
      name: 'archived project',
      run: async context => {
        ownProject();
        const differences = [];
        for (const projectId of made) {
          const request = {
            path: `${context.paths.projects}/:projectId`,
            params: { projectId },
          };
          const deleted = await context.probe({ ...request, method: 'DELETE' });
          differences.push(...success(deleted, 204, z.unknown()));
          const after = await context.probe(request);
          const left = consoleProjectSchema.safeParse(after.json).data;
          const gone = after.kind === 'not-found' || (left && isArchived(left));
          differences.push(
            ...fact(
              after.route,
              Boolean(gone),
              'a project that is gone',
              'a living one',
            ),
          );
        }
        return differences;
      },
    },
  ];
}
