import { anEnvironment, aProject, aRepository, id } from '../testing/builders';
import { FakeConsole } from '../testing/FakeConsole';
import { connectProvider } from '../__testUtils__/startProvider';

const SEQUENCES = 40;
const STEPS = 15;

/** Numbers in [0, 1) that a seed determines (mulberry32). */
function randomOf(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 2 ** 32;
    /* eslint-disable no-bitwise */
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    /* eslint-enable no-bitwise */
  };
}

/** Changes that happen to a platform; the first project stays, as an empty platform is never believed. */
function platformOf(console: FakeConsole, random: () => number) {
  let count = 0;
  const next = () => (count += 1);
  const pick = <T>(items: T[]): T | undefined =>
    items[Math.floor(random() * items.length)];
  const touch = (projectId: string | undefined) => {
    console.projects = console.projects.map(project =>
      project.id === projectId
        ? { ...project, updatedAt: `2026-02-01T00:00:00.${next()}Z` }
        : project,
    );
    return projectId;
  };
  const anyProject = () => pick(console.projects);
  const anyOther = () => pick(console.projects.slice(1));

  const changes: (() => string | undefined)[] = [
    () => {
      const n = next();
      const project = aProject({ id: id('f', n), slug: `p${n}` });
      console.projects.push(project);
      return project.id;
    },
    () => {
      const project = anyProject();
      console.projects = console.projects.map(it =>
        it === project ? { ...it, description: `d${next()}` } : it,
      );
      return touch(project?.id);
    },
    () => {
      const project = anyProject();
      const n = next();
      console.environments.push(
        anEnvironment({
          id: id('1', n),
          name: `e${n % 3}`,
          projectId: project?.id,
        }),
      );
      return touch(project?.id);
    },
    () => {
      const project = anyProject();
      const n = next();
      console.repositories.push(
        aRepository({
          id: id('e', n),
          internalRepoName: `r${n % 3}`,
          projectId: project?.id,
        }),
      );
      return touch(project?.id);
    },
    () => {
      const gone = pick(console.environments);
      console.environments = console.environments.filter(it => it !== gone);
      return touch(gone?.projectId);
    },
    () => {
      const gone = pick(console.repositories);
      console.repositories = console.repositories.filter(it => it !== gone);
      return touch(gone?.projectId);
    },
    () => {
      const project = anyOther();
      console.projects = console.projects.filter(it => it !== project);
      return project?.id;
    },
    () => {
      const project = anyOther();
      console.projects = console.projects.map(it =>
        it === project
          ? { ...it, slug: `${it.slug}_1753000000000_archived` }
          : it,
      );
      return touch(project?.id);
    },
  ];
  return () => pick(changes)?.();
}

const LISTINGS = [
  'listProjects',
  'listUsers',
  'listEnvironments',
  'listRepositories',
  'getProject',
] as const;

describe('whatever happens to the platform', () => {
  it.each(Array.from({ length: SEQUENCES }, (_, seed) => [seed]))(
    'polls and events end as one full pass does (seed %i)',
    async seed => {
      const random = randomOf(seed);
      const console = new FakeConsole();
      const change = platformOf(console, random);
      const subject = await connectProvider(console);
      await subject.fullPass();

      for (let step = 0; step < STEPS; step += 1) {
        const changed = change();
        const fault = LISTINGS[Math.floor(random() * 3 * LISTINGS.length)];
        if (fault) {
          console.down.add(fault);
        }
        const act = random();
        if (act < 0.4) {
          await subject.poll();
        } else if (act < 0.7 && changed) {
          await subject.changed(changed);
        }
        console.down.clear();
      }
      await subject.poll();

      const fresh = await connectProvider(console);
      await fresh.fullPass();
      expect(subject.catalog.entities).toEqual(fresh.catalog.entities);
    },
  );
});
