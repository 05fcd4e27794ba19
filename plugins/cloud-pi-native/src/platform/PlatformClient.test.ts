import { mockApis } from '@backstage/frontend-test-utils';
import { PlatformClient } from './PlatformClient';

const BASE = 'http://portal/api/cloud-pi-native';

function setUp(answer: Response) {
  const fetch = jest.fn(async (_url: string, _init?: RequestInit) => answer);
  const client = new PlatformClient(
    mockApis.discovery({ baseUrl: 'http://portal' }),
    { fetch: fetch as unknown as typeof globalThis.fetch },
  );
  return { client, asked: () => fetch.mock.calls.map(([url]) => url) };
}

describe('PlatformClient', () => {
  it('asks what a name means, and believes only an answer of the expected shape', async () => {
    const standing = { standing: 'free', isCertain: true };
    const { client, asked } = setUp(Response.json(standing));
    await expect(client.nameStanding('a/../b')).resolves.toEqual(standing);
    expect(asked()).toEqual([`${BASE}/names/projects/a%2F..%2Fb`]);
    await expect(
      setUp(Response.json({})).client.nameStanding('demo'),
    ).rejects.toThrow();
  });

  it('asks why a project failed', async () => {
    const { client, asked } = setUp(Response.json({ status: 'failed' }));
    await expect(client.projectFailure('demo')).resolves.toEqual({
      status: 'failed',
    });
    expect(asked()).toEqual([`${BASE}/projects/demo/failure`]);
  });

  it('tells a run that made nothing from a portal that does not answer', async () => {
    const none = setUp(new Response('{}', { status: 404 }));
    await expect(none.client.runResources('1')).resolves.toBeUndefined();
    const down = setUp(new Response('{}', { status: 503 }));
    await expect(down.client.runResources('1')).rejects.toThrow('503');
    const missing = setUp(new Response('{}', { status: 404 }));
    await expect(missing.client.projectFailure('x')).rejects.toThrow('404');
  });
});
