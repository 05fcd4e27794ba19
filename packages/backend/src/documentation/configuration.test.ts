import { parse } from 'yaml';
import { Check, inDocumentation, inText } from './__testUtils__/check';
import { inlineCode } from './__testUtils__/pages';
import {
  ConfigurationKeys,
  configurationKeys,
  permissionNames,
} from './__testUtils__/repository';

describe('configuration', () => {
  const permissions = permissionNames();
  let keys: ConfigurationKeys;
  beforeAll(async () => {
    keys = await configurationKeys();
  }, 120_000);

  const FILE = /\.(ya?ml|json|md|ts|tsx|mjs|txt|fr|com|org)$/;

  /** Every path of keys of a file of configuration, without those of lists. */
  function pathsOf(value: unknown, path: string[] = []): string[] {
    if (Array.isArray(value)) return value.flatMap(one => pathsOf(one, path));
    if (typeof value !== 'object' || value === null) {
      return path.length > 0 ? [path.join('.')] : [];
    }
    return Object.entries(value).flatMap(([key, one]) =>
      pathsOf(one, [...path, key.replaceAll('.', '·')]),
    );
  }

  const unknownKeys: Check = page => [
    ...inlineCode(page)
      .filter(({ code }) => /^[a-z][A-Za-z]*(\.[\w*<>-]+)+$/.test(code))
      .filter(({ code }) => !FILE.test(code) && keys.isTop(code.split('.')[0]))
      .filter(({ code }) => !keys.has(code) && !permissions.has(code))
      .map(({ at, code }) => `${at}: ${code}`),
    ...page.fences
      .filter(({ info }) => /app-config[\w.-]*\.yaml/.test(info))
      .flatMap(({ at, text }) =>
        pathsOf(parse(text))
          .filter(path => !keys.has(path))
          .map(path => `${at}: ${path}`),
      ),
  ];

  it('has the keys that pages name', () => {
    expect(inDocumentation(unknownKeys)).toEqual([]);
    const wrong = [
      '`cloudPiNative.console.baseUrl` `cloudPiNative.console.address` `catalog.entity.read`',
      '```yaml title="app-config.local.yaml"',
      'cloudPiNative:',
      '  console: { baseUrl: x, adress: y }',
      '```',
    ].join('\n');
    expect(inText(unknownKeys, wrong)).toEqual([
      'reference/a.md:1: cloudPiNative.console.address',
      'reference/a.md:2: cloudPiNative.console.adress',
    ]);
  });
});
