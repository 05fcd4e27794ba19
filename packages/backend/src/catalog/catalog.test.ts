import { readFileSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Entity, groupEntityV1alpha1Validator } from '@backstage/catalog-model';
import {
  API_VERSION,
  SERVICE_CATEGORIES,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';

const ROOT = resolve(__dirname, '../../../..');
const CATALOG = resolve(ROOT, 'catalog');

const documentsOf = (path: string): unknown[] =>
  parseAllDocuments(readFileSync(path, 'utf8')).map(document => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  });

const sentence = z.string().regex(/^[A-ZÀ-Ý+«].*\.$/, 'one French sentence');

/** The three ways in which the offer is consumed. */
const FORMS = ['dso', 'dso-as-a-service', 'cloud-pi-native'] as const;

const serviceSchema = z.strictObject({
  apiVersion: z.literal(API_VERSION),
  kind: z.literal('ServiceOffering'),
  metadata: z.strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(63),
    title: z.string().min(3),
    description: sentence,
    tags: z.array(z.enum(FORMS)).min(1),
    links: z
      .array(
        z.strictObject({
          url: z.url({ protocol: /^https$/ }),
          title: z.string(),
        }),
      )
      .min(1),
  }),
  spec: z.strictObject({
    category: z.enum(SERVICE_CATEGORIES),
    availability: z.enum([
      'available',
      'on-request',
      'in-construction',
      'external',
    ]),
    owner: z.string(),
    included: z.boolean(),
    tool: z
      .enum(['sonarqube', 'vault', 'harbor', 'nexus', 'grafana'])
      .optional(),
    provides: z.array(sentence).min(1),
    access: z.array(sentence).min(1),
    limits: z.array(sentence).min(1).optional(),
  }),
});

const locationSchema = z.looseObject({
  kind: z.literal('Location'),
  spec: z.object({ targets: z.array(z.string()) }),
});

const named = z.looseObject({ metadata: z.looseObject({ name: z.string() }) });

const files = readdirSync(resolve(CATALOG, 'services')).sort();
const services = files.map(file => {
  const [document] = documentsOf(resolve(CATALOG, 'services', file));
  return { file, document };
});
const parsed = services.map(({ document }) => serviceSchema.parse(document));
const teams = documentsOf(resolve(CATALOG, 'teams.yaml'));
const owners = teams.map(
  team => `group:default/${named.parse(team).metadata.name}`,
);

describe('the service catalogue', () => {
  it.each(services)('describes one service in $file', ({ file, document }) => {
    const { metadata, spec } = serviceSchema.parse(document);
    expect(metadata.name).toBe(basename(file, '.yaml'));
    expect(owners).toContain(spec.owner);
    for (const list of [spec.provides, spec.access, spec.limits ?? []]) {
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('is written in French', () => {
    const english =
      /(?<![-\w])(the|and|with|of|for|is|are|from|by|not|this|your|get)(?![-\w])/i;
    for (const { metadata, spec } of parsed) {
      const texts = [
        metadata.description,
        ...spec.provides,
        ...spec.access,
        ...(spec.limits ?? []),
      ];
      expect(texts.filter(text => english.test(text))).toEqual([]);
      expect(texts.filter(text => /\w'\w/.test(text))).toEqual([]);
    }
  });

  it('links to official addresses only', () => {
    const hosts = parsed.flatMap(({ metadata }) =>
      metadata.links.map(({ url }) => new URL(url).host),
    );
    expect([...new Set(hosts)].sort()).toEqual([
      'cloud-pi-native.fr',
      'support.dev.numerique-interieur.com',
      'www.demarches-simplifiees.fr',
    ]);
  });

  it('has a card in every category, each with a title of its own', () => {
    const titles = parsed.map(({ metadata }) => metadata.title);
    expect(new Set(titles).size).toBe(titles.length);
    const categories = new Set(parsed.map(({ spec }) => spec.category));
    expect([...SERVICE_CATEGORIES].filter(c => !categories.has(c))).toEqual([]);
  });

  it('asks nothing of a project for what is included only', () => {
    const contradictory = parsed.filter(
      ({ spec }) => spec.included && spec.availability !== 'available',
    );
    expect(contradictory).toEqual([]);
  });

  it('lists every file in its location', () => {
    const [location] = documentsOf(resolve(CATALOG, 'all.yaml'));
    const listed = [
      './teams.yaml',
      '../docs/catalog-info.yaml',
      ...files.map(file => `./services/${file}`),
    ];
    expect(locationSchema.parse(location).spec.targets.sort()).toEqual(
      listed.sort(),
    );
  });

  it('has valid teams', async () => {
    for (const team of teams) {
      const entity: Entity = JSON.parse(JSON.stringify(team));
      await expect(groupEntityV1alpha1Validator.check(entity)).resolves.toBe(
        true,
      );
    }
  });
});

describe('the portal in its own catalogue', () => {
  it('is a system of the portal team, made of every package', () => {
    const documents = documentsOf(resolve(ROOT, 'catalog-info.yaml'));
    expect(documents).toMatchObject([
      {
        kind: 'System',
        metadata: { name: 'cloud-pi-native-portal' },
        spec: { owner: 'group:default/portal-team' },
      },
      {
        kind: 'Location',
        spec: {
          targets: [
            './packages/*/catalog-info.yaml',
            './plugins/*/catalog-info.yaml',
          ],
        },
      },
    ]);
    expect(owners).toContain('group:default/portal-team');
  });
});
