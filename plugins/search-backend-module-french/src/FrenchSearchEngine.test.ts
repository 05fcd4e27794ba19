import { TestDatabases } from '@backstage/backend-test-utils';
import { aHeading, anEntity, TestPortal } from './__testUtils__/portal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const docs = anEntity('documentation', { title: 'Documentation' });

const page = (path: string, title: string, text = '', rest = {}) =>
  aHeading(docs, `${path}/`, title, text, { pageTitle: title, ...rest });

const heading = (
  path: string,
  pageTitle: string,
  title: string,
  text: string,
) =>
  aHeading(docs, `${path}/#${title.replace(/\W/g, '-')}`, title, text, {
    pageTitle,
  });

const PAGES = [
  page('secrets', 'Gérer les secrets', 'Vault garde ce qui est confidentiel.'),
  heading(
    'secrets',
    'Gérer les secrets',
    'Chiffrer un secret',
    'SOPS chiffre un secret avant qu’il n’entre dans le dépôt.',
  ),
  heading(
    'secrets',
    'Gérer les secrets',
    'Faire tourner un secret',
    'Un secret se renouvelle. Un mot de passe aussi.',
  ),
  page('deployer', 'Déployer une application', 'Argo CD lit le dépôt.'),
  page('quotas', 'Quotas et limites', 'Les quotas d’un environnement.'),
  page(
    'variables',
    'Variables de la chaîne',
    'La variable GIT_MIRROR_TOKEN se trouve dans .gitlab-ci-dso.yml, avec projectSlug.',
  ),
  page('pourquoi', 'Pourquoi cette offre', 'Le numérique public.'),
  page('sauvegardes', 'Sauvegardes', 'Un cœur de données se restaure.'),
  page('autre', 'Journal des versions', 'Le déploiement des secrets a changé.'),
];

describe.each(databases.eachSupportedId())('search on %s', id => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start(await databases.init(id));
    portal.entities = [docs];
    await portal.index('techdocs', PAGES);
  });

  it.each([
    ['comment déployer mon application ?', 'Déployer une application'],
    ['deployer', 'Déployer une application'],
    ['deploiement application', 'Déployer une application'],
    ['DÉPLOYÉES', 'Déployer une application'],
    ['sauvegarde', 'Sauvegardes'],
    ['coeur', 'Sauvegardes'],
    ['quota', 'Quotas et limites'],
    ['quelles sont les limites de l’environnement', 'Quotas et limites'],
    ['GIT_MIRROR_TOKEN', 'Variables de la chaîne'],
    ['git mirror token', 'Variables de la chaîne'],
    ['mirror', 'Variables de la chaîne'],
    ['.gitlab-ci-dso.yml', 'Variables de la chaîne'],
    ['projectslug', 'Variables de la chaîne'],
    ['slug', 'Variables de la chaîne'],
    ['pipeline', 'Variables de la chaîne'],
    ['pourquoi', 'Pourquoi cette offre'],
    ['gérer secrets', 'Gérer les secrets'],
    ['mot de passe', 'Faire tourner un secret'],
    ['chiffrer secret', 'Chiffrer un secret'],
  ])('answers « %s » with %s first', async (term, first) => {
    expect((await portal.titles(term)).at(0)).toBe(first);
  });

  it('completes the last word only', async () => {
    expect(await portal.titles('varia')).toEqual(['Variables de la chaîne']);
    expect(await portal.titles('varia chaîne')).not.toContain('Sauvegardes');
    expect(await portal.titles('xyz')).toEqual([]);
  });

  it('forgives a typing mistake, and says so', async () => {
    const answer = await portal.search('sauvegrade');
    expect(answer.results[0].document.title).toBe('Sauvegardes');
    expect(answer.corrections).toEqual([
      { typed: 'sauvegrade', used: ['sauvegardes'] },
    ]);
  });

  it('gives a page once, with its best heading first and the others with it', async () => {
    const answer = await portal.search('chiffrer un secret');
    expect(answer.numberOfResults).toBe(1);
    expect(answer.results).toMatchObject([
      {
        rank: 1,
        type: 'techdocs',
        document: {
          title: 'Chiffrer un secret',
          pageTitle: 'Gérer les secrets',
          pageLocation: '/docs/default/component/documentation/secrets/',
          location:
            '/docs/default/component/documentation/secrets/#Chiffrer-un-secret',
        },
      },
    ]);
    const secrets = await portal.search('secret');
    expect(secrets.numberOfResults).toBe(2);
    expect(secrets.results[0].document).toMatchObject({
      headings: [{ title: expect.any(String) }, { title: expect.any(String) }],
      moreHeadings: 0,
    });
  });

  it('gives a page that says that it is worth less after others, and says so to nobody', async () => {
    const worth = (boost: number) =>
      page('moins', 'Grappes', 'Une grappe.', { boost });
    const more = page('plus', 'Réseau', 'Une grappe.');
    await portal.index('techdocs', [...PAGES, worth(0.4), more]);
    const answer = await portal.search('grappe');
    expect(answer.results.map(({ document }) => document.title)).toEqual([
      'Grappes',
      'Réseau',
    ]);
    await portal.index('techdocs', [...PAGES, worth(0.1), more]);
    expect(await portal.titles('grappe')).toEqual(['Réseau', 'Grappes']);
    expect(JSON.stringify(answer)).not.toContain('boost');
    expect((await portal.titles('')).at(-1)).toBe('Variables de la chaîne');
    await portal.index('techdocs', PAGES);
  });

  it('marks what matched in the text as it was written', async () => {
    const { results } = await portal.search('depot secrets');
    const { highlight, document } = results[0];
    const { preTag = '', postTag = '', fields = {} } = highlight ?? {};
    const bare = (text: string) =>
      text.replaceAll(preTag, '[').replaceAll(postTag, ']');
    expect(document.title).toBe('Chiffrer un secret');
    expect(bare(fields.title)).toBe('Chiffrer un [secret]');
    expect(bare(fields.text)).toBe(
      'SOPS chiffre un [secret] avant qu’il n’entre dans le [dépôt].',
    );
    expect(preTag).toMatch(/^<[-0-9a-f]{36}>$/);
  });

  it('counts and pages exactly', async () => {
    const everything = await portal.search('', { pageLimit: 3 });
    expect(everything.numberOfResults).toBe(7);
    expect(everything.previousPageCursor).toBeUndefined();
    const seen: string[] = [];
    let pageCursor: string | undefined;
    do {
      const next = await portal.search('', { pageLimit: 3, pageCursor });
      seen.push(...next.results.map(({ document }) => document.title));
      pageCursor = next.nextPageCursor;
    } while (pageCursor);
    expect(seen).toEqual([
      'Déployer une application',
      'Gérer les secrets',
      'Journal des versions',
      'Pourquoi cette offre',
      'Quotas et limites',
      'Sauvegardes',
      'Variables de la chaîne',
    ]);
  });

  it.each(['x', '-1', '1.5', '99999999'])(
    'refuses the cursor %p',
    async text => {
      const pageCursor = Buffer.from(text).toString('base64');
      await expect(portal.search('secret', { pageCursor })).rejects.toThrow(
        'cursor',
      );
    },
  );

  it.each([
    '"',
    "'",
    '\\',
    '*',
    'NEAR(a b)',
    'secret OR 1=1 --',
    "'; drop table french_documents; --",
    'title_words : secret',
    '{title} : "',
    'a & | ! <-> :*',
    'secret:*A',
    '((((',
    '\0',
    '\uD800',
    '😀',
    '%_',
    '?',
    '$1 :name ?? ~',
    'é'.repeat(5_000),
    'mot '.repeat(2_000),
    '^',
    '-secret',
    '+secret',
  ])('takes %p for words', async term => {
    await expect(portal.search(term)).resolves.toMatchObject({
      numberOfResults: expect.any(Number),
    });
    expect(await portal.titles('quota')).toEqual(['Quotas et limites']);
  });
});
