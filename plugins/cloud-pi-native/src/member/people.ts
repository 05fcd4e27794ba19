import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { parseAll, personSchema, titleOf } from '../catalog/schemas';

type CatalogApi = (typeof catalogApiRef)['T'];

/** Somebody whom the platform knows, by the address that it knows them by. */
export interface KnownPerson {
  email: string;
  name: string;
}

const MOST = 6;

/** The people whose name or address holds a text. */
export async function searchPeople(
  catalogApi: CatalogApi,
  text: string,
): Promise<KnownPerson[]> {
  const { items } = await catalogApi.queryEntities({
    filter: { kind: 'User' },
    fullTextFilter: {
      term: text,
      fields: ['spec.profile.displayname', 'spec.profile.email'],
    },
    fields: ['kind', 'metadata.name', 'metadata.namespace', 'spec.profile'],
    limit: MOST,
  });
  return parseAll(personSchema, items)
    .flatMap(person => {
      const { email, displayName } = person.spec.profile;
      return email ? [{ email, name: displayName ?? titleOf(person) }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The person of an address, among some. */
export function personOf(
  people: KnownPerson[],
  email: string,
): KnownPerson | undefined {
  return people.find(
    person => person.email.toLowerCase() === email.toLowerCase(),
  );
}
