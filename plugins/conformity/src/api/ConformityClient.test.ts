import { mockApis } from '@backstage/frontend-test-utils';
import { aProject } from '../__testUtils__/conformities';
import { ConformityClient } from './ConformityClient';

const BASE = 'http://portal.test/api/conformity';

function clientThatGets(status: number, body: unknown) {
  const fetch = jest.fn(
    async (_address: string, _init?: RequestInit) =>
      new Response(JSON.stringify(body), { status }),
  );
  const client = new ConformityClient(
    mockApis.discovery({ baseUrl: 'http://portal.test' }),
    { fetch: (input, init) => fetch(String(input), init) },
  );
  return { client, fetch };
}

describe('ConformityClient', () => {
  it('escapes names in addresses', async () => {
    const { client, fetch } = clientThatGets(404, {});
    await client.getRepository('demo', '../évasion?');
    expect(fetch).toHaveBeenCalledWith(
      `${BASE}/projects/demo/repositories/..%2F%C3%A9vasion%3F`,
      { method: 'GET' },
    );
  });

  it.each([403, 404])(
    'has nothing where the backend answers %i',
    async status => {
      const { client } = clientThatGets(status, {});
      await expect(client.getProject('demo')).resolves.toBeUndefined();
    },
  );

  it('refuses an answer that is not what was agreed', async () => {
    const { client } = clientThatGets(200, { ...aProject(), level: 'divine' });
    await expect(client.getProject('demo')).rejects.toThrow(/level/);
  });

  it('throws what a write is refused for', async () => {
    const { client } = clientThatGets(403, { error: { message: 'no' } });
    await expect(client.refresh('demo', 'api')).rejects.toMatchObject({
      statusCode: 403,
    });
  });

  it('sends writes as JSON', async () => {
    const { client, fetch } = clientThatGets(200, {});
    await client.decideExemption('a/b', {
      granted: true,
      decision: 'Accordée.',
    });
    expect(fetch).toHaveBeenCalledWith(`${BASE}/exemptions/a%2Fb/decision`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"granted":true,"decision":"Accordée."}',
    });
  });

  it('makes the whole address of a badge', async () => {
    const { client } = clientThatGets(200, { path: '/badges/demo/api/t.svg' });
    await expect(client.getBadgeUrl('demo', 'api')).resolves.toBe(
      `${BASE}/badges/demo/api/t.svg`,
    );
  });
});
