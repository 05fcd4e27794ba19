import { ConfigReader } from '@backstage/config';
import { readSourceChecks } from './config';

const read = (externalSources?: object, env: NodeJS.ProcessEnv = {}) =>
  readSourceChecks(
    new ConfigReader({
      cloudPiNative: { scaffolder: { externalSources } },
    }),
    env,
  );

describe('the checks of external sources', () => {
  it.each([
    [undefined, {}, 'refuse'],
    [undefined, { HTTPS_PROXY: 'http://proxy:3128' }, 'warn'],
    [undefined, { https_proxy: 'http://proxy:3128' }, 'warn'],
    [{ unreachable: 'refuse' }, { HTTPS_PROXY: 'http://proxy:3128' }, 'refuse'],
    [{ unreachable: 'warn' }, {}, 'warn'],
  ])('of %j with %j %s what is out of reach', (section, env, unreachable) => {
    expect(read(section, env).unreachable).toBe(unreachable);
  });

  it('know hosts that are configured', () => {
    expect(read({ allowedHosts: ['forge.example:8443'] }).allowedHosts).toEqual(
      ['forge.example:8443'],
    );
    expect(read().allowedHosts).toEqual([]);
  });

  it('refuse a wrong setting, by its name', () => {
    expect(() => read({ unreachable: 'maybe' })).toThrow(
      /externalSources\.unreachable must be refuse or warn/,
    );
  });
});
