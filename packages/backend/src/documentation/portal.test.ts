import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { consoleConfigSchema } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Check, inDocumentation, inText, matches } from './__testUtils__/check';
import { inlineCode, readPages, ROOT } from './__testUtils__/pages';
import {
  GENERAL_NAMES,
  JOB_VARIABLES,
  PIPELINE_VARIABLES,
  PROJECT_PERMISSIONS,
  READERS_NAMES,
} from './__testUtils__/platform';
import {
  actionIds,
  applicationScripts,
  namesInCapitals,
  portalScripts,
  templates,
} from './__testUtils__/repository';

const actions = actionIds();
const isAboutThePortal = (file: string) => file.startsWith('exploiter/');

describe('templates and actions', () => {
  const page = readPages().find(
    ({ file }) => file === 'reference/modeles-et-actions-du-portail.md',
  );
  const text = page?.text ?? '';

  it('are all on their page, templates by their titles', () => {
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter(id => !text.includes(`| \`${id}\``))).toEqual([]);
    const links = templates().map(
      ({ name, title }) => `| [${title}](/create/templates/default/${name})`,
    );
    expect(links.filter(link => !text.includes(link))).toEqual([]);
  });

  const unknownActions: Check = one =>
    matches(one, /\bcloud-pi-native:[a-z-]+:[a-z-]+/g)
      .filter(({ found }) => !actions.includes(found))
      .map(({ at, found }) => `${at}: ${found}`);

  it('are named as they are', () => {
    expect(inDocumentation(unknownActions)).toEqual([]);
    expect(
      inText(
        unknownActions,
        'cloud-pi-native:project:ensure cloud-pi-native:project:make',
      ),
    ).toEqual(['reference/a.md:1: cloud-pi-native:project:make']);
  });
});

describe('commands', () => {
  const ours = portalScripts();
  const all = [...ours, ...applicationScripts()];

  const unknownScripts: Check = page =>
    matches(page, /(?<=\bnpm run )[\w:-]+|(?<=\bnpm )(?:start|test)\b/g)
      .filter(
        ({ found }) =>
          !(isAboutThePortal(page.file) ? ours : all).includes(found),
      )
      .map(({ at, found }) => `${at}: npm run ${found}`);

  it('of npm are the portal’s, or those of applications', () => {
    expect(inDocumentation(unknownScripts)).toEqual([]);
    expect(inText(unknownScripts, 'npm run bench; npm run deploy')).toEqual([
      'reference/a.md:1: npm run deploy',
    ]);
    expect(
      inText(unknownScripts, 'npm run test:ci', 'exploiter/a.md'),
    ).toHaveLength(1);
  });

  const FOLDERS =
    /^(packages|plugins|docs|templates|catalog|scripts)\/[\w./-]+$/;

  const unknownFiles: Check = page =>
    (isAboutThePortal(page.file) ? inlineCode(page) : [])
      // Builds make the others.
      .filter(({ code }) => FOLDERS.test(code) && !/\/dist\b/.test(code))
      .filter(({ code }) => !existsSync(join(ROOT, code)))
      .map(({ at, code }) => `${at}: ${code}`);

  it('and pages for operators name files that there are', () => {
    expect(inDocumentation(unknownFiles)).toEqual([]);
    expect(
      inText(
        unknownFiles,
        '`packages/backend` `packages/nothing.ts`',
        'exploiter/a.md',
      ),
    ).toEqual(['exploiter/a.md:1: packages/nothing.ts']);
  });
});

describe('names in capitals', () => {
  const platform = new Set([
    ...PIPELINE_VARIABLES,
    ...Object.values(JOB_VARIABLES).flat(),
    ...PROJECT_PERMISSIONS,
    ...READERS_NAMES,
  ]);
  const ours = namesInCapitals();

  const unknownNames: Check = page =>
    inlineCode(page)
      .map(({ at, code }) => ({ at, name: code.replace(/^\$\{?|\}$/g, '') }))
      .filter(({ name }) => /^[A-Z][A-Z0-9_]{3,}$/.test(name))
      .filter(({ name }) => !platform.has(name) && !ours.has(name))
      .filter(({ name }) => !GENERAL_NAMES.includes(name))
      .map(({ at, name }) => `${at}: ${name}`);

  it('are variables and permissions that there are', () => {
    expect(inDocumentation(unknownNames)).toEqual([]);
    expect(
      inText(unknownNames, '`$CATALOG_PATH` `${CONSOLE_URL}` `CATALOGUE_PATH`'),
    ).toEqual(['reference/a.md:1: CATALOGUE_PATH']);
  });

  it('are all on the page of variables', () => {
    const text =
      readPages().find(({ file }) => file === 'reference/variables-ci.md')
        ?.text ?? '';
    const ofWorkflow = [
      ...['GITLAB_URL', 'REPOSITORY_NAME', 'BRANCH_TO_SYNC', 'RUNS_ON'],
      ...['ADDITIONAL_VARIABLES', 'GIT_MIRROR_PROJECT_ID', 'GIT_MIRROR_TOKEN'],
    ];
    const absent = PIPELINE_VARIABLES.filter(
      name => !ofWorkflow.includes(name) && !text.includes(`\`${name}\``),
    );
    expect(absent).toEqual([]);
  });
});

describe('routes of the console', () => {
  const { paths } = consoleConfigSchema.parse({ baseUrl: 'https://c.example' });
  const BELOW =
    /\/(projects|repositories|environments|deployments|members|roles)(\/:\w+)?(\/(members|roles|hooks|secrets|deployments|sync))?$/;
  const known = [...Object.values(paths), '/api/v1/health-services'].map(path =>
    path.replace(/:\w+|\{\w+\}/g, ':id'),
  );

  const unknownRoutes: Check = page =>
    matches(page, /(\/api\/v\d\/[^\s`"|?)]*)/g)
      // Of GitLab and of Argo CD.
      .filter(({ found }) => !/^\/api\/(v4|v1\/applications)\b/.test(found))
      .filter(({ found }) => {
        const path = found
          .replace(/\/projects\/[^/]+\//, '/projects/:id/')
          .replace(/[:$]\w+/g, ':id')
          .replace(/\/$/, '');
        const base = path.replace(BELOW, '/$1');
        return ![path, base].some(one =>
          known.some(route => one === route || one.startsWith(`${route}/`)),
        );
      })
      .map(({ at, found }) => `${at}: ${found}`);

  it('are under those that the portal asks', () => {
    expect(inDocumentation(unknownRoutes)).toEqual([]);
    expect(
      inText(
        unknownRoutes,
        '/api/v1/projects/:projectId/hooks /api/v3/projects /api/v1/organizations',
      ),
    ).toEqual([
      'reference/a.md:1: /api/v3/projects',
      'reference/a.md:1: /api/v1/organizations',
    ]);
  });
});
