import { ConfigReader } from '@backstage/config';
import { readExternalForges } from './ExternalForges';

const forges = (pushTo?: string[]) =>
  readExternalForges(
    new ConfigReader({
      integrations: {
        gitlab: [
          {
            host: 'forge.example.org',
            token: 'canary-gitlab',
            apiBaseUrl: 'https://forge.example.org/api/v4',
            baseUrl: 'https://forge.example.org',
          },
        ],
        github: [{ host: 'github.com', token: 'canary-github' }],
      },
      cloudPiNative: { scaffolder: { externalSources: { pushTo } } },
    }),
  );

describe('the external forges that the portal may push to', () => {
  it.each([
    [
      'https://forge.example.org/equipe/api.git',
      'oauth2',
      'https://forge.example.org/equipe/api/-/merge_requests/new?merge_request%5Bsource_branch%5D=a%2Fb%26c',
    ],
    [
      'https://github.com/equipe/api.git',
      'x-access-token',
      'https://github.com/equipe/api/compare/a/b%26c?expand=1',
    ],
  ])('are those with a token, such as of %s', (url, userName, page) => {
    const found = forges([
      'https://forge.example.org/equipe/',
      'https://github.com/equipe',
    ]).find(url);
    expect(found?.userName).toBe(userName);
    expect(found?.pageOf('a/b&c')).toBe(page);
  });

  it.each([
    [[], 'https://github.com/equipe/api.git'],
    [['https://github.com/equipe'], 'https://github.com/equipe-2/api.git'],
    [['https://github.com/equipe'], 'https://github.com/equipe/../x/api.git'],
    [['https://github.com/equipe'], 'https://github.com/equipe/..%2Fx/api.git'],
    [['https://github.com/'], 'https://u:canary@github.com/x/api.git'],
    [['https://github.com/'], 'https://github.com/x/api.git?a=b'],
    [['https://github.com/'], 'not an address'],
    [['https://github.com/'], 'https://github.com.example.org/x/api.git'],
    [['https://github.com/'], 'https://github.com:8443/x/api.git'],
    [['https://other.example.org/'], 'https://other.example.org/x/api.git'],
  ])('below %j are not where %s is', (pushTo, url) => {
    expect(forges(pushTo).find(url)).toBeUndefined();
  });

  it('are none unless configured, and are told as https addresses', () => {
    expect(forges().find('https://github.com/a/b.git')).toBeUndefined();
    expect(() => forges(['github.com'])).toThrow(/https addresses/);
  });
});
