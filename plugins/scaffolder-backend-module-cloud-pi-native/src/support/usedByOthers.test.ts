import { ME } from '../__testUtils__/FakeConsole';
import { GitlabServer, startGitlabServer } from '../__testUtils__/gitlabServer';
import { createWorld, runAction } from '../__testUtils__/harness';
import { KINDS, oneOfEach } from '../__testUtils__/oneOfEach';
import { createRunUndoAction } from '../actions/runUndo';

const RUN = 'run-1';

describe('run:undo where others are busy', () => {
  let world: ReturnType<typeof createWorld>;
  const ran = (run = RUN) => oneOfEach(world.deps.ledger, run);
  const undo = (
    resources: string[],
    options: Parameters<typeof runAction>[2] = {},
    run = RUN,
  ) => runAction(createRunUndoAction(world.deps), { run, resources }, options);

  beforeEach(() => {
    world = createWorld();
  });

  const id = 'p1';
  const theirs = {
    environment: () =>
      world.fake.environments.push({
        id: 'e-9',
        projectId: id,
        name: 'prod',
        stageId: 'stage-prod',
        clusterId: 'prod',
        cpu: 1,
        gpu: 0,
        memory: 2,
        autosync: true,
        createdAt: '',
        updatedAt: '',
      }),
    repository: () =>
      world.fake.addRepository({ projectId: id, internalRepoName: 'web' }),
    member: () =>
      world.fake.projects[0].members.push({
        userId: 'noa',
        firstName: 'Noa',
        lastName: 'R',
        email: 'noa@example.org',
        roleIds: [],
      }),
  };
  const names = {
    environment: 'environnement « prod »',
    repository: 'dépôt « web »',
    member: 'membre « noa@example.org »',
  };

  it.each(['environment', 'repository', 'member'] as const)(
    'archives nothing of a project that holds their %s',
    async kind => {
      const all = await ran();
      world.fake.addProject({ id });
      theirs[kind]();
      const { error } = await undo(all.map(one => one.id));
      expect(error?.message).toContain(names[kind]);
      expect(world.fake.removed).toEqual([]);
      // What the run made besides the project is still its own to remove.
      const others = all.filter(one => one.kind !== 'project');
      const second = await undo(others.map(one => one.id));
      expect(second.error).toBeUndefined();
      expect(world.fake.removed).toHaveLength(KINDS.length - 1);
    },
  );

  it.each(['environment', 'repository'] as const)(
    'leaves the %s that a deployment of theirs is for',
    async kind => {
      const all = await ran();
      world.fake.addProject({ id });
      world.fake.held.deployments.push({
        id: 'd-9',
        name: 'leur',
        projectId: id,
        environmentId: kind === 'environment' ? 'environment-1' : 'e-9',
        autosync: true,
        deploymentSources: [
          {
            repositoryId: kind === 'repository' ? 'repository-1' : 'r-9',
            type: 'git',
            targetRevision: '',
            path: '',
            helmValuesFiles: '',
          },
        ],
        createdAt: '',
        updatedAt: '',
      });
      const chosen = all.filter(one => one.kind === kind);
      const { error } = await undo(chosen.map(one => one.id));
      expect(error?.message).toContain('déploiement « leur »');
      expect(world.fake.removed).toEqual([]);
    },
  );

  describe('in a repository', () => {
    let server: GitlabServer;
    let chosen: string[];

    beforeEach(async () => {
      server = await startGitlabServer({});
      world = createWorld({ gitlabUrl: server.url });
      chosen = (await ran())
        .filter(one => one.kind === 'repository')
        .map(one => one.id);
      world.fake.addProject({ id });
      world.fake.addRepository({ projectId: id, id: 'repository-1' });
    });
    afterEach(() => server.close());

    it('leaves their commits, wherever they are in its history', async () => {
      server.authors = Array.from({ length: 100 }, () => ME.email);
      server.authors.push('noa@example.org');
      const { error } = await undo(chosen);
      expect(error?.message).toContain('commits de « noa@example.org »');
      expect(world.fake.removed).toEqual([]);
    });

    it('removes what only the user has committed to', async () => {
      server.authors = [ME.email.toUpperCase(), 'camille@gitlab.example.org'];
      expect((await undo(chosen)).error).toBeUndefined();
      expect(world.fake.removed).toEqual(['repository repository-1']);
    });

    it('removes a copy of theirs, and one that GitLab does not have', async () => {
      server.intercept = (_, res) => {
        res.writeHead(404).end('{}');
        return 'answered';
      };
      expect((await undo(chosen)).error).toBeUndefined();
      world.fake.addRepository({
        projectId: id,
        id: 'repository-1',
        externalRepoUrl: 'https://forge.example.org/a.git',
      });
      server.requests.length = 0;
      const [copy] = (await ran('run-2')).filter(
        one => one.kind === 'repository',
      );
      expect((await undo([copy.id], {}, 'run-2')).error).toBeUndefined();
      expect(world.fake.removed).toHaveLength(2);
      expect(server.requests).toEqual([]);
    });

    it('removes nothing where GitLab does not tell', async () => {
      server.intercept = (_, res) => {
        res.writeHead(502).end('{}');
        return 'answered';
      };
      expect((await undo(chosen)).error?.message).toMatch(/502/);
      expect(world.fake.removed).toEqual([]);
    });
  });

  it('looks again before it archives', async () => {
    const ids = (await ran()).map(one => one.id);
    world.fake.addProject({ id });
    const first = await undo(ids, {
      kill: 'before',
      killAt: 'remove:project',
    });
    theirs.environment();
    const { error } = await undo(ids, { state: first.state });
    expect(error?.message).toContain(names.environment);
    expect(world.fake.removed).not.toContain('project p1');
  });

  it('minds neither its owner nor what the run made and keeps', async () => {
    const all = await ran();
    const project = world.fake.addProject({ id });
    world.fake.addRepository({ projectId: id, id: 'repository-1' });
    project.members.push({
      userId: project.ownerId,
      firstName: '',
      lastName: '',
      email: 'owner@example.org',
      roleIds: [],
    });
    const chosen = all.filter(one => one.kind === 'project');
    expect((await undo(chosen.map(one => one.id))).error).toBeUndefined();
    expect(world.fake.removed).toEqual(['project p1']);
  });
});
