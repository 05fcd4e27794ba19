import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readPages, ROOT } from './__testUtils__/pages';

const FOLDER = join(ROOT, 'catalog/services');

const serviceSchema = z.object({
  metadata: z.object({
    name: z.string(),
    title: z.string(),
    links: z.array(z.object({ url: z.string() })).default([]),
  }),
  spec: z.object({
    category: z.string(),
    availability: z.string(),
    included: z.boolean(),
  }),
});

// As the portal's pages call them.
const CATEGORIES: Readonly<Record<string, string>> = {
  delivery: 'Construction et déploiement',
  hosting: 'Hébergement',
  network: 'Exposition réseau',
  data: 'Données',
  security: 'Sécurité',
  observability: 'Observabilité',
  accelerator: 'Accélérateurs',
  support: 'Accompagnement et support',
};

const AVAILABILITIES: Readonly<Record<string, string>> = {
  available: 'Disponible',
  'on-request': 'Sur demande',
  'in-construction': 'En construction',
  external: 'Hors de l’offre',
};

const services = readdirSync(FOLDER).map(file =>
  serviceSchema.parse(parse(readFileSync(join(FOLDER, file), 'utf8'))),
);
const pages = new Map(readPages().map(page => [page.file, page.text]));
const index = pages.get('reference/services.md') ?? '';

const addressOf = (name: string) => `/catalog/default/serviceoffering/${name}`;

const sectionOf = (category: string) =>
  index.split(`\n## ${CATEGORIES[category]}\n`)[1]?.split('\n## ')[0] ?? '';

const rowOf = (section: string, name: string) =>
  section
    .split('\n')
    .find(line => line.includes(`](${addressOf(name)})`))
    ?.split('|')
    .map(cell => cell.trim());

describe.each(
  services.map(service => [service.metadata.name, service] as const),
)('the service %s', (name, { metadata, spec }) => {
  const row = rowOf(sectionOf(spec.category), name);

  it('is in the index under its category, as the catalogue describes it', () => {
    expect(row?.slice(1, 4)).toEqual([
      `[${metadata.title}](${addressOf(name)})`,
      AVAILABILITIES[spec.availability],
      spec.included ? 'oui' : 'non',
    ]);
  });

  it('is treated by the page that the index names, with its official pages', () => {
    const [, file] = /\(([\w-]+\.md)/.exec(row?.[4] ?? '') ?? [];
    const text = pages.get(`reference/${file}`) ?? '';
    // What the chain is made of has pages of its own; its sheet is with the sources.
    const all =
      name === 'integration-continue'
        ? text + (pages.get('reference/gestion-des-sources.md') ?? '')
        : text;
    const wanted = [addressOf(name), ...metadata.links.map(({ url }) => url)];
    const missing = wanted.filter(address => !all.includes(`](${address})`));
    expect({ file, missing }).toEqual({ file, missing: [] });
  });
});

it('lists no service that the catalogue does not have', () => {
  const listed = [...index.matchAll(/serviceoffering\/([\w-]+)/g)].map(
    ([, name]) => name,
  );
  expect(listed.sort()).toEqual(
    services.map(({ metadata }) => metadata.name).sort(),
  );
});
