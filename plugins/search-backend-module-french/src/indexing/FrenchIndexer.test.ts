import { TestDatabases } from '@backstage/backend-test-utils';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { aHeading, anEntity, TestPortal } from '../__testUtils__/portal';
import { guardOf, unreadable } from './guarded';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const docs = anEntity('docs');
const other = anEntity('other');

const pageOf = (name: string, text = `Texte de ${name}`) =>
  aHeading(docs, `${name}/`, name, text);

describe.each(databases.eachSupportedId())('the index on %s', id => {
  let portal: TestPortal;

  beforeEach(async () => {
    portal = await TestPortal.start(await databases.init(id));
    portal.entities = [docs, other];
    await portal.index(
      'techdocs',
      ['un', 'deux', 'trois'].map(each => pageOf(each)),
    );
  });

  const rows = async () =>
    portal.db('french_documents').orderBy('location').select('id', 'location');

  it('writes what changed and removes what is gone', async () => {
    const before = await rows();
    const statements: string[] = [];
    portal.db.on('query', ({ sql }) => statements.push(sql));
    await portal.index('techdocs', [pageOf('un'), pageOf('deux', 'Neuf')]);
    const writes = statements.filter(each =>
      /insert into .?french_documents/i.test(each),
    );
    expect(writes).toHaveLength(1);
    expect(await portal.titles('neuf')).toEqual(['deux']);
    expect(await portal.titles('texte')).toEqual(['un']);
    expect(await portal.titles('trois')).toEqual([]);
    const kept = before.filter(({ location }) => !location.includes('trois'));
    expect(await rows()).toEqual(kept);
  });

  it('writes nothing where nothing changed', async () => {
    const statements: string[] = [];
    portal.db.on('query', ({ sql }) => statements.push(sql));
    await portal.index(
      'techdocs',
      ['un', 'deux', 'trois'].map(each => pageOf(each)),
    );
    expect(
      statements.filter(each => /^(insert|delete|update)/i.test(each)),
    ).toEqual([]);
  });

  it('keeps what it has where a collator fails midway', async () => {
    async function* failing(): AsyncGenerator<IndexableDocument> {
      yield pageOf('un');
      throw new Error('The catalogue is away');
    }
    await expect(portal.index('techdocs', failing())).rejects.toThrow('away');
    expect(await rows()).toHaveLength(3);
  });

  it('keeps what it has where nothing is delivered', async () => {
    await portal.index('techdocs', []);
    expect(await portal.titles('texte')).toHaveLength(3);
  });

  it('keeps the documents of a site that could not be read, and drops those of others', async () => {
    await portal.index('techdocs', [
      ...['un', 'deux'].map(each => pageOf(each)),
      aHeading(other, 'x/', 'autre', 'Texte'),
    ]);
    await portal.index('techdocs', [
      unreadable(guardOf(docs)),
      aHeading(other, 'y/', 'suivant', 'Texte'),
    ]);
    expect((await portal.titles('texte')).sort()).toEqual([
      'deux',
      'suivant',
      'un',
    ]);
  });

  it('keeps types apart', async () => {
    await portal.index('software-catalog', [
      aHeading(docs, '', 'entité', 'Texte'),
    ]);
    await portal.index('software-catalog', [
      aHeading(docs, 'b', 'entité', 'Texte'),
    ]);
    expect(await rows()).toHaveLength(4);
  });

  it('comes to the same with two replicas at once', async () => {
    const pages = Array.from({ length: 150 }, (_, index) =>
      pageOf(`page${index}`, `Commun ${index}`),
    );
    await Promise.all([
      portal.index('techdocs', pages),
      portal.index('techdocs', [...pages].reverse()),
    ]);
    const answer = await portal.search('commun');
    expect(answer.numberOfResults).toBe(150);
    expect(await rows()).toHaveLength(150);
    const [{ count }] = await portal.db('french_index').count({ count: '*' });
    expect(Number(count)).toBe(150);
  });

  it('is there after a restart', async () => {
    const again = await TestPortal.start(portal.db);
    again.entities = [docs];
    expect(await again.titles('texte')).toHaveLength(3);
  });

  it('leaves out what nobody could open, and takes an address once', async () => {
    const evil = pageOf('un');
    await portal.index('techdocs', [
      pageOf('un'),
      pageOf('un', 'Encore'),
      { ...evil, location: 'data:text/html,x' },
      { ...evil, location: '' },
      pageOf('nul', 'avec \0 et \uD800 dedans'),
    ]);
    expect((await rows()).map(({ location }) => location)).toEqual([
      '/docs/default/component/docs/nul/',
      '/docs/default/component/docs/un/',
    ]);
    expect(await portal.titles('dedans')).toEqual(['nul']);
  });
});
