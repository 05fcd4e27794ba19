import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import plugin, { refuseSandboxSecrets } from './index';

const config = mockServices.rootConfig({
  data: {
    integrations: { gitlab: [{ token: 'sandbox-gitlab-token' }] },
    cloudPiNative: { console: { token: 'a-real-token' } },
    auth: { session: { secret: 'sandbox-session-secret' } },
  },
});

describe('refuseSandboxSecrets', () => {
  it('names every key that holds a sandbox secret, in production only', () => {
    expect(() => refuseSandboxSecrets(config, 'production')).toThrow(
      /replace integrations\.gitlab\.0\.token, auth\.session\.secret$/,
    );
    expect(() => refuseSandboxSecrets(config, 'development')).not.toThrow();
    expect(() => refuseSandboxSecrets(config, undefined)).not.toThrow();
  });

  it('accepts secrets of its own', () => {
    const own = mockServices.rootConfig({ data: { a: ['b', null, 1, true] } });
    expect(() => refuseSandboxSecrets(own, 'production')).not.toThrow();
  });

  it('knows every secret of the sandbox configuration', () => {
    const lines = readFileSync(
      resolve(__dirname, '../../../app-config.sandbox.yaml'),
      'utf8',
    ).split('\n');
    const secrets = lines.flatMap((line, index) => {
      const value =
        /^\s*(?:- )?(?:secret|token|clientSecret|webhookSecret): (\S+)$/.exec(
          line,
        )?.[1] ??
        (/encryptionKeys:$/.test(lines[index - 1] ?? '')
          ? /- (\S+)$/.exec(line)?.[1]
          : undefined);
      return value ? [value] : [];
    });
    expect(secrets.length).toBeGreaterThanOrEqual(6);
    for (const secret of secrets) {
      const held = mockServices.rootConfig({ data: { key: secret } });
      expect(() => refuseSandboxSecrets(held, 'production')).toThrow(/key/);
    }
  });
});

describe('a production backend', () => {
  it('does not start with a sandbox secret', async () => {
    const env = jest.replaceProperty(process, 'env', {
      ...process.env,
      NODE_ENV: 'production',
    });
    try {
      const start = startTestBackend({
        features: [
          plugin,
          catalogServiceMock.factory(),
          mockServices.rootConfig.factory({
            data: {
              cloudPiNative: {
                console: {
                  baseUrl: 'https://console.exemple.fr',
                  token: 'sandbox-portal-console-token-not-for-production1',
                },
                gitlab: {
                  baseUrl: 'https://gitlab.exemple.fr',
                  projectsRootDir: 'projects',
                },
                delegation: {
                  encryptionKeys: [Buffer.alloc(32, 1).toString('base64')],
                },
              },
            },
          }),
        ],
      });
      await expect(start).rejects.toThrow(
        /replace cloudPiNative.console.token/,
      );
    } finally {
      env.restore();
    }
  });
});
