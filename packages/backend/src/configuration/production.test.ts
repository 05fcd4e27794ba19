import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigSources } from '@backstage/config-loader';
import { readCloudPiNativeConfig } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';

const ROOT = resolve(__dirname, '../../../..');

function documentedVariables(): string[] {
  const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
  const [, section = ''] = readme.split('\n## On a real platform\n');
  const [body] = section.split('\n## ');
  const cells = body
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(line => line.split('|')[1]);
  return [...cells.join().matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(
    ([, name]) => name,
  );
}

async function loadProduction() {
  const asked = new Set<string>();
  const config = await ConfigSources.toConfig(
    ConfigSources.default({
      rootDir: ROOT,
      watch: false,
      env: {},
      argv: ['app-config.yaml', 'app-config.production.yaml'].flatMap(file => [
        '--config',
        resolve(ROOT, file),
      ]),
      substitutionFunc: async name => {
        asked.add(name);
        return name.endsWith('_URL') ? 'https://service.example.fr' : name;
      },
    }),
  );
  config.close();
  return { asked, config };
}

describe('the production configuration', () => {
  it('takes from the environment what the README lists, all of it and no more', async () => {
    const { asked } = await loadProduction();

    expect([...asked].sort()).toEqual(documentedVariables().sort());
  });

  it('is complete, and keeps no address or secret of a development machine', async () => {
    const { config } = await loadProduction();

    expect(() => readCloudPiNativeConfig(config)).not.toThrow();
    expect(JSON.stringify(config.get())).not.toMatch(
      /localhost|127\.0\.0\.1|sandbox/,
    );
  });
});
