import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readCloudPiNativeConfig } from './config';

const console = {
  baseUrl: 'https://console.example.org/',
  token: 'secret-pat',
};
const gitlab = {
  baseUrl: 'https://gitlab.example.org',
  projectsRootDir: 'forge/projects',
};
const read = (cloudPiNative?: JsonObject) =>
  readCloudPiNativeConfig(
    new ConfigReader(cloudPiNative ? { cloudPiNative } : {}),
  );

describe('readCloudPiNativeConfig', () => {
  it('fills in what the installation leaves to us', () => {
    const config = read({
      console: { ...console, paths: { users: '/api/v2/users' } },
      gitlab,
    });
    expect(config.console.baseUrl).toBe('https://console.example.org');
    expect(config.console.paths).toMatchObject({
      projects: '/api/v1/projects',
      users: '/api/v2/users',
    });
    expect(config.console.timeouts).toEqual({
      readSeconds: 15,
      writeSeconds: 300,
    });
    expect(config.tools).toEqual({});
  });

  it('tells the name of the token, and not the token', () => {
    const config = read({
      console: { ...console, tokenName: 'portail' },
      gitlab,
    });
    expect(config.console.tokenName).toBe('portail');
    expect(JSON.stringify(config)).not.toContain(console.token);
  });

  it('takes numbers from environment variables', () => {
    expect(
      read({ console: { ...console, concurrency: '3' }, gitlab }).console
        .concurrency,
    ).toBe(3);
  });

  it('names every missing key and what to do, also where nothing is configured', () => {
    const all =
      /console.baseUrl .*address of the console; .*console.token is missing: set it to a personal access token.*; .*gitlab.baseUrl .*; .*projectsRootDir is missing: set it to the console's PROJECTS_ROOT_DIR/;
    expect(() => read()).toThrow(all);
    expect(() => read({ console: {}, gitlab: {} })).toThrow(all);
  });

  it.each([
    [{ console: { ...console, baseUrl: 'ftp://x.org' }, gitlab }, 'baseUrl'],
    [
      { console: { ...console, baseUrl: 'https://me:pw@x.org' }, gitlab },
      'no user',
    ],
    [
      {
        console: {
          ...console,
          paths: { environments: '/api/v1/environments' },
        },
        gitlab,
      },
      'paths.environments must contain :projectId',
    ],
    [
      { console, gitlab: { ...gitlab, projectsRootDir: '/forge/' } },
      'without outer slashes',
    ],
    [
      { console, gitlab, tools: { vault: { baseUrl: 'data:text/html,x' } } },
      'cloudPiNative.tools.vault.baseUrl must be an http(s) address',
    ],
  ])('refuses bad value %#', (bad, message) => {
    expect(() => read(bad)).toThrow(message);
  });

  it('never tells a value', () => {
    expect(() =>
      read({ console: { ...console, token: 'two words' }, gitlab }),
    ).toThrow(/^(?!.*two words).*console\.token must be a token/);
  });
});
