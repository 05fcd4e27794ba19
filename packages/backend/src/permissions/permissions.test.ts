import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { PluginDatabases } from '../catalog/__testUtils__/PluginDatabases';
import { until } from '../catalog/__testUtils__/until';
import { Thing } from './__testUtils__/entities';
import { ENTITY_QUESTIONS } from './__testUtils__/entityQuestions';
import { OTHER_QUESTIONS } from './__testUtils__/otherQuestions';
import { Knowledge, Told } from './__testUtils__/Question';
import { Platform } from './__testUtils__/Platform';
import { Portal, startPortal, TEMPLATE } from './__testUtils__/startPortal';
import {
  ADDRESSES,
  isInSample,
  isOf,
  isShared,
  PROJECT,
  VIEWS,
} from './__testUtils__/views';
import { Visitor } from './__testUtils__/Visitor';

jest.setTimeout(600_000);

/*
 * Who asks. The project `phares` is Adèle's; Aya and Dominique are members of it,
 * and the console lists to Dominique neither its environments nor its
 * repositories. Adèle is a member of `semaphores` too, which has dedicated
 * clusters. Charlie is unknown to the console.
 *
 * What they must see, and nothing else: `shared` is what is of no project, but
 * for dedicated clusters; `part` is that and the project and its team; `project`
 * is all of `phares`; `projects` is all of both, with the dedicated clusters;
 * `all` is everything. A number is the status of the answer.
 *
 * With `visibility: authenticated`, everyone signed in sees `all` instead.
 */
const TABLE = `
                                         | nobody | charlie | dominique | aya     | adele    | sacha  | alex
                                         |        | unknown | little    | member  | owner    | reader | administrator
all entities                             | 401    | shared  | part      | project | projects | all    | all
all entities, page by page, and how many | 401    | shared  | part      | project | projects | all    | all
all entities, by a predicate             | 401    | shared  | part      | project | projects | all    | all
all entities, by full text               | 401    | shared  | part      | project | projects | all    | all
entities by reference                    | 401    | shared  | part      | project | projects | all    | all
the page of an entity                    | 401    | shared  | part      | project | projects | all    | all
an entity by its uid                     | 401    | shared  | part      | project | projects | all    | all
where an entity comes from               | 401    | shared  | part      | project | projects | all    | all
to have an entity read again             | 401    | shared  | part      | project | projects | all    | all
whether an entity may be read            | 401    | shared  | part      | project | projects | all    | all
how many entities of each kind           | 401    | shared  | part      | project | projects | all    | all
entities, by the catalogue’s own action  | 401    | shared  | part      | project | projects | all    | all
to search for anything                   | 401    | shared  | part      | project | projects | all    | all
to delete an entity                      | 401    | 403     | 403       | 403     | 403      | 403    | 204
to register a location                   | 401    | 403     | 403       | 403     | 403      | 403    | 400
the location behind a project            | 401    | 404     | 404       | 404     | 404      | 404    | 404
to analyse a location                    | 401    | 403     | 403       | 403     | 403      | 403    | 200
to validate an entity                    | 401    | 403     | 403       | 403     | 403      | 403    | 200
to register a location by an action      | 401    | 403     | 403       | 403     | 403      | 403    | 200
the state of the ingestion               | 401    | 403     | 403       | 403     | 403      | 200    | 200
to read the console again                | 401    | 403     | 403       | 403     | 403      | 403    | 202
to accept a shrink                       | 401    | 403     | 403       | 403     | 403      | 403    | 404
the form of a template                   | 401    | 200     | 200       | 200     | 200      | 200    | 200
the list of actions                      | 401    | 200     | 200       | 200     | 200      | 200    | 200
to start a run                           | 401    | 201     | 201       | 201     | 201      | 201    | 201
whose runs are listed                    | 401    | own     | own       | own     | own      | own    | own
somebody else’s run                      | 401    | 403     | 403       | 403     | 403      | 403    | 403
its log                                  | 401    | 403     | 403       | 403     | 403      | 403    | 403
to cancel it                             | 401    | 403     | 403       | 403     | 403      | 403    | 403
to resume it                             | 401    | 403     | 403       | 403     | 403      | 403    | 403
to try a template of one’s own           | 401    | 403     | 403       | 403     | 403      | 403    | 403
the conformity of a project              | 401    | 404     | 404       | 200     | 200      | 200    | 200
to judge a repository again              | 401    | 404     | 404       | 404     | 404      | 403    | 403
the conformity of all projects           | 401    | 403     | 403       | 403     | 403      | 200    | 200
the same, as a table                     | 401    | 403     | 403       | 403     | 403      | 200    | 200
a badge whose secret one does not know   | 404    | 404     | 404       | 404     | 404      | 404    | 404
one’s own delegation                     | 401    | 200     | 200       | 200     | 200      | 200    | 200
the tokens of a delegation               | 401    | 403     | 403       | 403     | 403      | 403    | 403
one’s own settings                       | 401    | 200     | 200       | 200     | 200      | 200    | 200
the backend’s events                     | 401    | 403     | 403       | 403     | 403      | 403    | 403
to publish an event                      | 401    | 403     | 403       | 403     | 403      | 403    | 403
to pass for GitLab                       | 403    | 403     | 403       | 403     | 403      | 403    | 403
`;

const [[, ...roles], , ...rows] = TABLE.trim()
  .split('\n')
  .map(line => line.split('|').map(cell => cell.trim()));
const ROWS = rows.map(([asked, ...cells]) => ({
  asked,
  cells: Object.fromEntries(roles.map((role, n) => [role, cells[n]])),
}));

const ALL_PROJECTS = ['all', 'part', 'project', 'projects', 'shared'];

const QUESTIONS = { ...ENTITY_QUESTIONS, ...OTHER_QUESTIONS };

describe('the portal', () => {
  const directory = createMockDirectory({
    content: { 'template.yaml': TEMPLATE },
  });
  const dataDir = createMockDirectory();
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let platform: Platform;
  let portal: Portal;
  let kept: PluginDatabases;
  let everything: Thing[];
  let people: Record<string, string | undefined>;

  const start = (visibility: 'members' | 'authenticated') =>
    startPortal({
      platformUrl: platform.url,
      databases: kept,
      visibility,
      directory: directory.path,
    });

  beforeAll(async () => {
    platform = await Platform.start(dataDir.path);
    await platform.leaveLittleRight(PROJECT, ADDRESSES.dominique);
    kept = new PluginDatabases(databases, 'SQLITE_3');
    portal = await start('members');
    await portal.fullPass();
    await portal.settled();
    everything = await portal.everything();
    const refOf = (email: string) =>
      everything.find(
        ({ kind, text }) => kind === 'User' && text.includes(email),
      )?.ref;
    people = {
      charlie: 'user:default/charlie.leroy-0000',
      ...Object.fromEntries(
        Object.entries(ADDRESSES).map(([name, email]) => [name, refOf(email)]),
      ),
    };
  });

  afterAll(async () => {
    await portal?.stop();
    await platform?.stop();
  });

  const refsOf = (view: string) =>
    everything.filter(VIEWS[view]).map(({ ref }) => ref);

  /** The cell that an answer amounts to: the expected one, or what was told. */
  function cellOf(
    told: Told,
    expected: string,
    asked: string,
    visitor: Visitor,
    { sample }: Knowledge,
  ): string {
    if (typeof told === 'number') {
      return String(told);
    }
    const { ofSample, of = (refs: string[]) => refs } = QUESTIONS[asked];
    const wanted =
      expected === 'own'
        ? [visitor.ref]
        : of(
            VIEWS[expected]
              ? refsOf(expected).filter(ref => !ofSample || sample.has(ref))
              : [],
          ).sort();
    const missing = wanted.filter(ref => ref && !told.includes(ref));
    const tooMuch = told.filter(ref => !wanted.includes(ref));
    return missing.length || tooMuch.length
      ? `${told.length} told, without ${missing.slice(0, 5)}, with ${tooMuch.slice(0, 5)}`
      : expected;
  }

  /** What somebody was told that names what they must not see. */
  function namedInVain(visitor: Visitor, view: string): string[] {
    const heard = visitor.heard.join('\n');
    return (
      everything
        .filter(thing => !VIEWS[view](thing))
        // Relations of the project and of its team name what else is in it.
        .filter(thing => view !== 'part' || !isOf(thing, PROJECT))
        .map(({ ref }) => ref)
        .filter(ref => heard.includes(`"${ref}"`))
    );
  }

  describe.each(['members', 'authenticated'] as const)(
    'where visibility is for %s',
    visibility => {
      let known: Knowledge;

      beforeAll(async () => {
        if (visibility !== 'members') {
          await portal.stop();
          portal = await start(visibility);
        }
        await portal.indexForSearch();
        everything = await portal.everything();
        const sample = everything
          .filter(isInSample)
          .map(({ ref, uid = '' }) => [ref, uid] as const);
        known = { sample: new Map(sample), runs: new Map() };
      });

      it.each(ROWS)('$asked', async ({ asked, cells }) => {
        const expected = Object.fromEntries(
          Object.entries(cells).map(([role, cell]) => [
            role,
            visibility === 'authenticated' && ALL_PROJECTS.includes(cell)
              ? 'all'
              : cell,
          ]),
        );
        const actual: Record<string, string> = {};
        const leaked: string[] = [];
        for (const [role, cell] of Object.entries(expected)) {
          const visitor = portal.visitor(people[role]);
          const told = await QUESTIONS[asked].ask(visitor, known);
          actual[role] = cellOf(told, cell, asked, visitor, known);
          const view = visibility === 'members' ? ROWS[0].cells[role] : 'all';
          leaked.push(
            ...namedInVain(visitor, view === '401' ? 'shared' : view),
          );
        }
        expect(actual).toEqual(expected);
        expect(leaked).toEqual([]);
      });
    },
  );

  describe('whatever the visibility', () => {
    beforeAll(async () => {
      await portal.stop();
      portal = await start('members');
    });

    it('names nothing of a project on what everybody sees', async () => {
      everything = await portal.everything();
      const shared = everything.filter(isShared);
      expect([...new Set(shared.map(({ kind }) => kind))].sort()).toEqual([
        'Cluster',
        'Component',
        'Group',
        'Location',
        'ServiceOffering',
        'Template',
        'User',
        'Zone',
      ]);
      const hidden = everything.filter(thing => !isShared(thing));
      expect(hidden.length).toBeGreaterThan(100);
      const named = shared.flatMap(({ ref, text }) =>
        hidden
          .flatMap(thing => [thing.ref, thing.projectId ?? thing.ref])
          .filter(name => text.includes(`"${name}"`))
          .map(name => `${ref} names ${name}`),
      );
      expect(named).toEqual([]);
      expect(
        everything
          .filter(({ kind }) => kind === 'User')
          .flatMap(({ relations }) => relations),
      ).toEqual([]);
    });

    it('gives and withdraws a right by the next poll, without a new sign-in', async () => {
      const aya = portal.visitor(people.aya);
      const sees = async (view: string) => {
        everything = await portal.everything();
        const told = await QUESTIONS['all entities'].ask(aya, {
          sample: new Map(),
          runs: new Map(),
        });
        return JSON.stringify(told) === JSON.stringify(refsOf(view).sort())
          ? view
          : undefined;
      };
      await until(() => sees('project'));
      await platform.removeMember(PROJECT, ADDRESSES.aya);
      await portal.poll();
      expect(await until(() => sees('shared'))).toBe('shared');

      await platform.addMember(PROJECT, ADDRESSES.aya);
      await portal.poll();
      // A member without a role there: the project has no more for everyone.
      expect(await until(() => sees('part'))).toBe('part');
    });
  });
});
