import { mockApis } from '@backstage/frontend-test-utils';
import { DelegationClient } from './DelegationClient';

const URL = 'http://portal/api/cloud-pi-native/delegation';
const STATUS = { consoleUntil: '2026-01-01T10:05:00Z' };

function setUp(options: {
  answer?: () => Response;
  console?: jest.Mock;
  gitlab?: jest.Mock;
}) {
  const fetch = jest.fn(
    async (_url: string, _init?: RequestInit) =>
      options.answer?.() ?? Response.json(STATUS),
  );
  const oidc = options.console ?? jest.fn(async () => 'console-token');
  const gitlab = options.gitlab ?? jest.fn(async () => 'gitlab-token');
  const client = new DelegationClient({
    discoveryApi: mockApis.discovery({ baseUrl: 'http://portal' }),
    fetchApi: { fetch: fetch as unknown as typeof globalThis.fetch },
    oidcApi: { getAccessToken: oidc },
    gitlabApi: { getAccessToken: gitlab },
  });
  return { client, fetch, oidc, gitlab };
}

describe('DelegationClient', () => {
  it('hands both tokens over and answers the status', async () => {
    const { client, fetch } = setUp({});
    await expect(client.renew({ interactive: false })).resolves.toEqual(STATUS);
    expect(fetch).toHaveBeenCalledWith(
      URL,
      expect.objectContaining({
        method: 'PUT',
        body: JSON.stringify({
          consoleToken: 'console-token',
          gitlabToken: 'gitlab-token',
        }),
      }),
    );
  });

  it('never opens a window unless the user asked', async () => {
    const { client, oidc, gitlab, fetch } = setUp({
      gitlab: jest.fn(async () => ''),
    });
    await client.renew({ interactive: false });
    expect(oidc).toHaveBeenCalledWith(undefined, { optional: true });
    expect(gitlab.mock.calls).toEqual([['api', { optional: true }]]);
    expect(fetch.mock.calls[0][1]?.body).toBe(
      JSON.stringify({ consoleToken: 'console-token' }),
    );
  });

  it('asks for GitLab on a gesture, and does without when the user refuses', async () => {
    const gitlab = jest
      .fn()
      .mockResolvedValueOnce('')
      .mockRejectedValueOnce(new Error('Popup closed'));
    const { client } = setUp({ gitlab });
    await expect(client.renew({ interactive: true })).resolves.toEqual(STATUS);
    expect(gitlab).toHaveBeenLastCalledWith('api', { instantPopup: true });
  });

  it.each([
    ['signed-out', { console: jest.fn(async () => '') }],
    ['refused', { answer: () => new Response('{}', { status: 400 }) }],
    ['unreachable', { answer: () => new Response('{}', { status: 503 }) }],
  ])('fails with %s', async (problem, options) => {
    const { client } = setUp(options);
    await expect(client.renew({ interactive: false })).rejects.toMatchObject({
      problem,
    });
  });
});
