import { ScaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { JsonObject } from '@backstage/types';
import { createActions } from '../actions/createActions';
import { createWorld, runAction } from './harness';

const project = { project: 'demo' };
const placed = { stage: 'dev', cluster: 'usuel-hp-1', cpu: 1, memory: 2 };
const proposal = {
  ...project,
  repository: 'api',
  sourcePath: 'app',
  branch: 'portail/x',
  title: 'Titre',
};

/** An input that each action takes. */
export const INPUTS: Readonly<Record<string, JsonObject>> = {
  'catalog:refresh': project,
  'conformity:evaluate': { sourcePath: 'app', infraPath: 'app', ...project },
  'deployment:ensure': {
    ...project,
    name: 'api',
    environment: 'dev',
    sources: [{ repository: 'api' }],
  },
  'environment:ensure': { ...project, name: 'dev', ...placed },
  'environment:read': { ...project, name: 'dev' },
  'infra:set-version': {
    ...project,
    repository: 'api',
    environment: 'dev',
    tag: '1a2b3c4d',
    key: 'image.tag',
  },
  'member:ensure': { ...project, email: 'lou@example.org', roles: ['Lecture'] },
  'project:ensure': { name: 'demo', description: 'x' },
  'project:reprovision': project,
  'project:wait': project,
  'repository:ensure': {
    ...project,
    name: 'web',
    externalUrl: 'https://forge.example.org/a.git',
    isPrivate: true,
    externalUserName: 'robot',
    externalToken: 'canary-external-token',
    deployPath: '.',
    deployRevision: 'main',
  },
  'repository:fetch': {
    ...project,
    repository: 'api',
    ref: 'main',
    targetPath: 'there',
  },
  'repository:inspect': { sourcePath: 'app' },
  'repository:merge-request': {
    ...proposal,
    targetPath: 'sub',
    targetBranch: 'main',
  },
  'repository:propose': proposal,
  'repository:push': {
    ...project,
    repository: 'api',
    sourcePath: 'app',
    branch: 'main',
  },
  'repository:sync': { ...project, repository: 'copy', branch: 'main' },
  'request:write': {
    ...project,
    kind: 'quota',
    reason: 'Plus.',
    path: 'a/b.md',
  },
  'role:ensure': { ...project, name: 'Lecture', permissions: [] },
  'run:undo': { run: 'run-1', resources: ['x'] },
  'source:check': {
    externalUrl: 'https://forge.example.org/a.git',
    isPrivate: true,
    externalUserName: 'robot',
    externalToken: 'canary-external-token',
  },
};

// As the scaffolder takes them: each has an input of its own.
type AnyAction = Parameters<
  ScaffolderActionsExtensionPoint['addActions']
>[number];

/** Every action of the module in a world, by its short name. */
export function everyAction(
  world: ReturnType<typeof createWorld>,
  events = { publish: async () => {} },
) {
  const made: AnyAction[] = createActions({
    ...world.deps,
    catalog: { getEntitiesByRefs: async () => ({ items: [] }) },
    events,
    refresh: {
      pace: { firstMs: 1, longestMs: 1 },
      timeoutMs: 1,
      republishMs: 1,
    },
  });
  const actions = new Map(
    made.map(action => [action.id.replace('cloud-pi-native:', ''), action]),
  );
  return {
    names: [...actions.keys()],
    /** Fields of an action's input, from its schema. */
    fieldsOf(name: string): string[] {
      const properties = actions.get(name)?.schema?.input?.properties;
      return Object.keys(properties ?? {});
    },
    run(
      name: string,
      over: JsonObject = {},
      options: Parameters<typeof runAction>[2] = {},
    ) {
      const action = actions.get(name);
      if (!action) {
        throw new Error(`no action ${name}`);
      }
      return runAction(action, { ...INPUTS[name], ...over }, options);
    },
  };
}
