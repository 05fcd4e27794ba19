import { z } from 'zod';
import { ConsolePaths } from '../config';
import {
  consoleAdminRoleSchema,
  consoleClusterSchema,
  consoleEnvironmentSchema,
  consoleLogSchema,
  consoleMemberSchema,
  consoleProjectSchema,
  consoleRepositorySchema,
  consoleRoleSchema,
  consoleStageEnvironmentSchema,
  consoleStageSchema,
  consoleTokenSchema,
  consoleUserSchema,
  consoleZoneSchema,
} from '../console/schemas';
import { fact, refusal, success } from './expectations';
import { ContractCheck, ContractContext, Skip } from './types';

const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
/** Projects looked at in search of one that has environments or repositories. */
const LOOKED_AT = 10;

async function firstProject(context: ContractContext) {
  const [project] = await context.projects();
  if (!project) {
    throw new Skip('the account sees no living project');
  }
  return project;
}

/** A list that does not depend on a project. */
function list(
  name: string,
  path: keyof ConsolePaths,
  item: z.ZodType,
  query?: Record<string, string>,
): ContractCheck {
  return {
    name,
    run: async ({ paths, probe }) =>
      success(await probe({ path: paths[path], query }), 200, z.array(item)),
  };
}

/** A list of a project's things, on the first project that has some. */
function listOfProject(
  name: string,
  path: 'environments' | 'repositories',
  item: z.ZodType,
  by: 'id' | 'slug',
): ContractCheck {
  return {
    name,
    async run(context) {
      await firstProject(context);
      const projects = (await context.projects()).slice(0, LOOKED_AT);
      for (const project of projects) {
        const answer = await context.probe({
          path: context.paths[path],
          params: { projectId: project[by] },
        });
        const empty = Array.isArray(answer.json) && answer.json.length === 0;
        if (!empty) {
          return success(answer, 200, z.array(item));
        }
      }
      throw new Skip(`none of ${projects.length} projects has ${path}`);
    },
  };
}

function peopleOfProject(
  path: 'members' | 'roles',
  item: z.ZodType,
): ContractCheck {
  return {
    name: `${path} by slug`,
    async run(context) {
      const { slug } = await firstProject(context);
      const answer = await context.probe({
        path: `${context.paths.projects}/:projectId/${path}`,
        params: { projectId: slug },
      });
      return success(answer, 200, z.array(item));
    },
  };
}

function oneProject(name: string, by: 'id' | 'slug'): ContractCheck {
  return {
    name,
    async run(context) {
      const { id, [by]: key } = await firstProject(context);
      const answer = await context.probe({
        path: `${context.paths.projects}/:projectId`,
        params: { projectId: key },
      });
      return success(
        answer,
        200,
        consoleProjectSchema.refine(found => found.id === id, 'the same id'),
      );
    },
  };
}

/** What the client reads. */
export const readChecks: ContractCheck[] = [
  {
    name: 'version',
    run: async ({ paths, probe }) =>
      success(
        await probe({ path: paths.version }),
        200,
        z.object({ version: z.string() }),
      ),
  },
  list('all projects', 'projects', consoleProjectSchema, { filter: 'all' }),
  list('own projects, by name', 'projects', consoleProjectSchema, {
    filter: 'owned',
    name: 'portalcontract',
  }),
  list('projects of a member', 'projects', consoleProjectSchema, {
    filter: 'member',
  }),
  list(
    'projects without the archived ones',
    'projects',
    consoleProjectSchema.refine(
      found => found.status !== 'archived',
      'a status other than archived',
    ),
    { filter: 'all', statusNotIn: 'archived' },
  ),
  oneProject('project by id', 'id'),
  oneProject('project by slug', 'slug'),
  {
    name: 'unknown project',
    run: async ({ paths, probe }) =>
      refusal(
        await probe({
          path: `${paths.projects}/:projectId`,
          params: { projectId: UNKNOWN_ID },
        }),
        'not-found',
      ),
  },
  listOfProject('environments', 'environments', consoleEnvironmentSchema, 'id'),
  listOfProject(
    'environments by slug',
    'environments',
    consoleEnvironmentSchema,
    'slug',
  ),
  listOfProject('repositories', 'repositories', consoleRepositorySchema, 'id'),
  listOfProject(
    'repositories by slug',
    'repositories',
    consoleRepositorySchema,
    'slug',
  ),
  peopleOfProject('members', consoleMemberSchema),
  peopleOfProject('roles', consoleRoleSchema),
  list('clusters', 'clusters', consoleClusterSchema),
  {
    name: 'clusters without credentials',
    async run({ paths, probe }) {
      const { json, route } = await probe({ path: paths.clusters });
      const leaks = JSON.stringify(json ?? null).includes('"kubeconfig"');
      return fact(route, !leaks, 'no kubeconfig', 'a kubeconfig');
    },
  },
  list('zones', 'zones', consoleZoneSchema),
  list('stages', 'stages', consoleStageSchema),
  {
    name: 'environments of a stage',
    async run({ paths, probe }) {
      const { json } = await probe({ path: paths.stages });
      const [stage] = z.array(consoleStageSchema).safeParse(json).data ?? [];
      if (!stage) {
        throw new Skip('there is no stage');
      }
      const answer = await probe({
        path: `${paths.stages}/:stageId/environments`,
        params: { stageId: stage.id },
      });
      return success(answer, 200, z.array(consoleStageEnvironmentSchema));
    },
  },
  list('users', 'users', consoleUserSchema),
  list('platform roles', 'adminRoles', consoleAdminRoleSchema),
  list('own tokens', 'tokens', consoleTokenSchema),
  {
    name: 'log of a project, without arguments',
    async run(context) {
      const { id } = await firstProject(context);
      const answer = await context.probe({
        path: context.paths.logs,
        query: { offset: '0', limit: '5', projectId: id, clean: 'true' },
      });
      const page = z.object({
        logs: z.array(
          consoleLogSchema.extend({
            data: z.object({ args: z.undefined().optional() }),
          }),
        ),
      });
      return success(answer, 200, page);
    },
  },
];
