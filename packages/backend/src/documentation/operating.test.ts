import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ingestionManagePermission,
  ingestionReadPermission,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { conformityPermissions } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { parse } from 'yaml';
import {
  allOf,
  codesIn,
  Key,
  keysByPlugin,
  serverSources,
  tableRows,
} from './__testUtils__/operating';
import { readPages, ROOT } from './__testUtils__/pages';

const pages = new Map(readPages().map(({ file, text }) => [file, text]));
const page = (name: string) => pages.get(`exploiter/${name}.md`) ?? '';
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const sources = serverSources();

describe('the page of configuration', () => {
  let plugins: Map<string, Key[]>;
  beforeAll(async () => {
    plugins = await keysByPlugin();
  }, 120_000);

  const sections = new Map(
    page('configuration')
      .split('\n## ')
      .flatMap((text): [string, string[][]][] => {
        const [, plugin] = /^Plugin `([\w-]+)`/m.exec(text) ?? [];
        return plugin ? [[plugin, tableRows(text).slice(1)]] : [];
      }),
  );

  it('has a section for each plugin, with all its keys and no other', () => {
    const documented = [...sections].map(([plugin, rows]) => ({
      plugin,
      keys: rows.flatMap(([key]) => codesIn(key)).sort(),
    }));
    const declared = [...plugins].map(([plugin, keys]) => ({
      plugin,
      keys: keys.map(({ key }) => key).sort(),
    }));
    const byName = (a: { plugin: string }, b: { plugin: string }) =>
      a.plugin.localeCompare(b.plugin);
    expect(documented.sort(byName)).toEqual(declared.sort(byName));
  });

  it('gives the values that the plugins take where nothing is configured', () => {
    const told = new Map(
      [...sections.values()]
        .flat()
        .map(([key, value]) => [codesIn(key)[0], value]),
    );
    const fallbacks = [...plugins.values()]
      .flat()
      .filter(({ fallback }) => fallback !== undefined);
    expect(fallbacks.length).toBeGreaterThan(15);
    for (const { key, fallback } of fallbacks) {
      const cell = told.get(key) ?? '';
      const [, minutes] = /^toutes les (\d+)\sminutes —/.exec(cell) ?? [];
      const value = minutes
        ? `every ${minutes} minutes`
        : parse(codesIn(cell)[0] ?? '');
      expect({ key, value }).toEqual({ key, value: fallback });
    }
  });

  it('gives the values that the portal sets in Backstage', () => {
    const common = parse(read('app-config.yaml'));
    const rows = tableRows(
      page('configuration'),
      '## Ce que le portail règle dans Backstage',
    ).slice(1);
    expect(rows.length).toBeGreaterThan(5);
    for (const [key, value] of rows) {
      const [path] = codesIn(key);
      const set = path.split('.').reduce((part, name) => part?.[name], common);
      expect({ path, set }).toEqual({ path, set: parse(codesIn(value)[0]) });
    }
  });
});

describe('the page of installation', () => {
  it('has the variables of production, all of them and no other', () => {
    const config = read('app-config.production.yaml').replace(/^\s*#.*$/gm, '');
    const rows = tableRows(page('installation'), '## Les variables').slice(1);
    expect(rows.flatMap(([name]) => codesIn(name)).sort()).toEqual(
      allOf(config, /\$\{(\w+)\}/g),
    );
  });

  it('names what the server reads beside its packages', () => {
    const roots = allOf(
      read('app-config.yaml'),
      /target: \.\.\/\.\.\/([\w.-]+\/?)/g,
    );
    expect(roots.length).toBeGreaterThan(2);
    const text = page('installation');
    expect(roots.filter(name => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the page of running', () => {
  it('has every scheduled task', () => {
    const names = tableRows(page('exploitation'), '## Les tâches planifiées')
      .slice(1)
      .flatMap(([name]) => codesIn(name));
    const scheduled = [
      ...allOf(sources, /scheduleTask\(\{\s*id: '([\w-]+)'/g),
      ...allOf(sources, /\bBUILDS_TASK = '([\w-]+)'/g),
      ...allOf(sources, /id: `\$\{PROVIDER_NAME\}-([\w-]+)`/g).map(
        name => `cloud-pi-native-${name}`,
      ),
      // Named by Backstage, after the types of documents.
      'search_index_software_catalog',
      'search_index_techdocs',
    ];
    expect(names.sort()).toEqual(scheduled.sort());
  });

  it('has every measure', () => {
    const measures = allOf(
      sources,
      /create(?:Counter|Histogram|Gauge)\(\s*name\('([\w.]+)'\)/g,
    );
    expect(
      tableRows(page('exploitation'), '## Les mesures')
        .slice(1)
        .flatMap(([name]) => codesIn(name))
        .sort(),
    ).toEqual(measures.map(name => `cloud_pi_native.ingestion.${name}`));
  });
});

describe('the page of security', () => {
  it('has every event of the audit', () => {
    const events = [
      ...allOf(sources, /eventId: '([\w-]+)'/g),
      ...allOf(sources, /audited\w*\(\s*'([\w-]+)'/gi),
    ];
    const told = tableRows(page('securite'), '## L’audit')
      .slice(1)
      .flatMap(([, names]) => codesIn(names));
    expect(events.filter(name => !told.includes(name))).toEqual([]);
    expect(told.filter(name => !sources.includes(`'${name}'`))).toEqual([]);
  });

  it('has every permission of ours', () => {
    const told = tableRows(page('securite'), '## Les permissions').flatMap(
      ([names]) => codesIn(names),
    );
    const ours = [
      ...conformityPermissions,
      ingestionReadPermission,
      ingestionManagePermission,
    ].map(({ name }) => name);
    expect(told).toEqual(expect.arrayContaining(ours));
  });
});
