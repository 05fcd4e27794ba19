import { retrieveSchema } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import ajvErrors from 'ajv-errors';
import {
  NAME_RULES,
  PROJECT_DESCRIPTION_MAX,
  environmentNameSchema,
  projectNameSchema,
  repositoryNameSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';
import { CASES } from './__testUtils__/cases';
import { loadTemplate } from './__testUtils__/runner';

const pageSchema = z.looseObject({
  required: z.array(z.string()).default([]),
  properties: z.record(
    z.string(),
    z.looseObject({
      title: z.string().optional(),
      pattern: z.string().optional(),
      minLength: z.number().optional(),
      maxLength: z.number().optional(),
    }),
  ),
});

const { parameters } = loadTemplate().spec;
const pages = z.array(pageSchema).parse(parameters);
const properties = Object.assign({}, ...pages.map(page => page.properties));

// As the scaffolder's own form validates: a page, as the answers make it.
const validator = customizeValidator();
ajvErrors(validator.ajv);

const errorsOf = (values: object): string[] =>
  parameters.flatMap(page => {
    const schema = retrieveSchema(validator, page, page, values);
    const { errors } = validator.validateFormData(values, schema);
    return errors.map(error => error.message ?? '');
  });

describe('the form of api-nodejs', () => {
  it.each(Object.entries(CASES))('accepts the answers of %s', (_, values) => {
    expect(errorsOf(values)).toEqual([]);
  });

  it.each([
    ['name', NAME_RULES.project],
    ['environment', NAME_RULES.environment],
  ])('holds %s to the rule of the console', (property, rule) => {
    expect(properties[property]).toMatchObject({
      pattern: rule.pattern.source,
      minLength: rule.min,
      maxLength: rule.max,
    });
  });

  it('accepts no repository name that the console refuses, for either repository', () => {
    const { name: slug, ...rest } = CASES.development;
    const accepts = (repository: string) =>
      errorsOf({ name: slug, ...rest, repository }).length === 0;
    const candidates = [
      ...['api', 'a1', 'a-b', 'guichet-unique', 'a--b'],
      ...['a', '1a', '-a', 'a-', 'A', 'é', 'a_b', 'a.b', ''],
      ...['mirror', 'infra-apps', 'infra', 'abcdefghijklmn', 'abcdefghijklmno'],
    ];
    const accepted = candidates.filter(accepts);
    expect(accepted).toEqual([
      ...['api', 'a1', 'a-b', 'guichet-unique', 'a--b'],
      ...['infra', 'abcdefghijklmn'],
    ]);
    for (const name of accepted) {
      expect(repositoryNameSchema.safeParse(name).success).toBe(true);
      expect(repositoryNameSchema.safeParse(`${name}-infra`).success).toBe(
        true,
      );
    }
  });

  it('says in French, in words, what is wrong', () => {
    const errors = errorsOf({
      name: 'Mon Projet',
      description: 'x'.repeat(PROJECT_DESCRIPTION_MAX + 1),
      repository: 'mirror',
      environment: 'environnement',
      placement: {},
      cpu: 0.5,
      host: 'https://exemple.fr/',
    });
    expect(errors.sort()).toMatchInlineSnapshot(`
      [
        "Ce nom est réservé par la console.",
        "Choisissez un type d’environnement et un cluster.",
        "La criticité est obligatoire.",
        "La description compte au plus 280 caractères.",
        "La mémoire est obligatoire.",
        "Le nom de l’environnement compte au plus 11 caractères.",
        "Le nom du projet ne contient que des lettres minuscules sans accent et des chiffres.",
        "Le nom d’hôte est un nom de domaine complet en minuscules, sans « https:// » ni chemin.",
        "L’application demande au moins 1 CPU.",
      ]
    `);
  });

  it('refuses a database in an environment that has no room for one', () => {
    const { cpu: _cpu, memory: _memory, ...rest } = CASES.development;
    const errorsWith = (values: object) => errorsOf({ ...rest, ...values });
    expect(errorsWith({ database: 'postgresql', cpu: 1.5, memory: 1 })).toEqual(
      [
        'Avec PostgreSQL, l’environnement demande au moins 2 CPU.',
        'Avec PostgreSQL, l’environnement demande au moins 2 Go de mémoire.',
      ],
    );
    expect(errorsWith({ database: 'postgresql', cpu: 2, memory: 2 })).toEqual(
      [],
    );
    expect(errorsWith({ database: 'none', cpu: 1, memory: 1 })).toEqual([]);
  });

  const mirrored = {
    ...CASES.development,
    source: 'mirrored',
    externalUrl: 'https://forge.exemple.fr/equipe/api.git',
  };

  it.each([
    [
      'without an address',
      { externalUrl: undefined },
      ['L’adresse du dépôt externe est obligatoire.'],
    ],
    [
      'at an address that holds a password',
      { externalUrl: 'https://camille:secret@forge.exemple.fr/api.git' },
      [
        'L’adresse commence par « https:// », finit par « .git » et ne contient ni identifiant, ni espace, ni caractère spécial.',
      ],
    ],
    [
      'that is private, without credentials',
      { externalPrivate: true },
      ['Un dépôt privé ne peut être recopié sans jeton de lecture.'],
    ],
  ])('refuses an external source %s', (_, values, messages) => {
    const errors = errorsOf(
      JSON.parse(JSON.stringify({ ...mirrored, ...values })),
    );
    expect(errors.sort()).toEqual(messages.sort());
  });

  it('accepts an external source, public or with a token', () => {
    const secret = { externalPrivate: true, externalToken: '*****' };
    expect(errorsOf(mirrored)).toEqual([]);
    expect(errorsOf({ ...mirrored, ...secret })).toEqual([]);
    // What was typed before another choice was made does not matter any more.
    expect(
      errorsOf({ ...mirrored, source: 'standalone', externalPrivate: true }),
    ).toEqual([]);
  });

  it('suggests names that the console accepts', () => {
    expect(
      repositoryNameSchema.safeParse(properties.repository.default).success,
    ).toBe(true);
    expect(
      environmentNameSchema.safeParse(properties.environment.default).success,
    ).toBe(true);
    expect(projectNameSchema.safeParse(CASES.development.name).success).toBe(
      true,
    );
  });
});
