import { Check, inDocumentation, inText } from './__testUtils__/check';
import { links } from './__testUtils__/pages';
import {
  CONTACTS,
  OFFICIAL_PAGES,
  OTHER_ADDRESSES,
} from './__testUtils__/platform';
import {
  entityNames,
  isDocument,
  pagePaths,
} from './__testUtils__/portalPaths';

const OFFICIAL = 'https://cloud-pi-native.fr';

// Addresses of examples and of one's own machine lead nowhere on purpose.
const OF_EXAMPLES =
  /^https?:\/\/([\w.-]+\.)?(example\.(org|com|fr|gouv\.fr)|localhost)([:/]|$)/;

const paths = pagePaths();
const entities = entityNames();

// Of what the reader of a tutorial makes, or finds in the sandbox: in no catalogue of ours.
const OF_TUTORIALS =
  /^\/catalog\/default\/(system|component|environment)\/(tutoriel|littoral)([.-][\w-]+)?(\/conformity)?$/;

function isPortalPath(address: string, file: string): boolean {
  const path = address.replace(/[?#].*$/, '');
  if (file.startsWith('demarrer/') && OF_TUTORIALS.test(path)) return true;
  const [, kind, name] =
    /^\/catalog\/default\/([a-z]+)\/([\w.-]+)$/.exec(path) ?? [];
  if (kind) return entities.has(`${kind}/${name}`);
  const [, template] =
    /^\/create\/templates\/default\/([\w-]+)$/.exec(path) ?? [];
  if (template) return entities.has(`template/${template}`);
  return paths.has(path) || isDocument(path);
}

function isKnownAddress(address: string): boolean {
  if (address.startsWith(`${OFFICIAL}/`) || address === OFFICIAL) {
    const path = address.slice(OFFICIAL.length).replace(/#.*$/, '');
    return OFFICIAL_PAGES.includes(path || '/');
  }
  return OTHER_ADDRESSES.some(known =>
    known.endsWith('*')
      ? address.startsWith(known.slice(0, -1))
      : address === known,
  );
}

const unknownPortalPaths: Check = page =>
  links(page)
    .filter(({ to }) => to.startsWith('/') && !isPortalPath(to, page.file))
    .map(({ at, to }) => `${at}: ${to}`);

const unknownAddresses: Check = page =>
  links(page)
    .filter(({ to }) => /^https?:/.test(to) && !OF_EXAMPLES.test(to))
    .filter(({ to }) => !isKnownAddress(to))
    .map(({ at, to }) => `${at}: ${to}`);

const ADDRESS_OF_PERSON = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org)/g;

const unknownContacts: Check = page =>
  page.prose.flatMap(({ at, text }) =>
    [...text.matchAll(ADDRESS_OF_PERSON)]
      .map(([found]) => found)
      .filter(found => !CONTACTS.includes(found))
      .filter(found => !/@example\.(org|com|fr)$/.test(found))
      .map(found => `${at}: ${found}`),
  );

describe('links to the portal', () => {
  it('lead to pages, entities and templates that it has', () => {
    expect(inDocumentation(unknownPortalPaths)).toEqual([]);
  });

  it('are seen where they lead nowhere', () => {
    const text = [
      '[a](/create) [b](/create/templates/default/api-nodejs) [c](/services)',
      '[d](/catalogue) [e](/create/templates/default/api-php)',
      '[f](/catalog/default/serviceoffering/console)',
      '[g](/catalog/default/serviceoffering/cobol) [h](/create/runs)',
      '[i](/docs/default/component/documentation/reference/quotas/)',
      '[j](/docs/default/component/documentation/reference/budget/)',
    ].join('\n');
    expect(inText(unknownPortalPaths, text)).toEqual([
      'reference/a.md:2: /catalogue',
      'reference/a.md:2: /create/templates/default/api-php',
      'reference/a.md:4: /catalog/default/serviceoffering/cobol',
      'reference/a.md:4: /create/runs',
      'reference/a.md:6: /docs/default/component/documentation/reference/budget/',
    ]);
  });
});

describe('addresses outside', () => {
  it('are official pages and other known ones', () => {
    expect(inDocumentation(unknownAddresses)).toEqual([]);
  });

  it('are seen where they are not', () => {
    const text =
      '[a](https://cloud-pi-native.fr/guide/team) [b](https://cloud-pi-native.fr/guide/teams)\n<https://elsewhere.fr/x> [c](https://github.com/dnum-mi/dso-consol)';
    expect(inText(unknownAddresses, text)).toEqual([
      'reference/a.md:1: https://cloud-pi-native.fr/guide/teams',
      'reference/a.md:2: https://github.com/dnum-mi/dso-consol',
      'reference/a.md:2: https://elsewhere.fr/x',
    ]);
  });

  it('of people are those of the offer', () => {
    expect(inDocumentation(unknownContacts)).toEqual([]);
    expect(inText(unknownContacts, 'à jean@interieur.gouv.fr')).toHaveLength(1);
  });
});
