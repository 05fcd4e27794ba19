import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import eventsPlugin from '@backstage/plugin-events-backend';
import { EventParams } from '@backstage/plugin-events-node';
import crypto from 'node:crypto';
import request from 'supertest';
import { platform } from '../testing/builders';
import { eventsModuleCloudPiNative } from './eventsModule';
import { PushRefresher } from './PushRefresher';
import { MAX_EVENT_BYTES } from './validator';

jest.setTimeout(60_000);

const SECRET = 'a-secret-of-the-webhooks';
const KEY =
  'cloud-pi-native-repository:https://gitlab.example.test/forge-mi/projects/demo/api';

const push = {
  object_kind: 'push',
  ref: 'refs/heads/main',
  project: {
    path_with_namespace: 'forge-mi/projects/demo/api',
    default_branch: 'main',
  },
};

async function start(webhookSecret?: string) {
  const received: EventParams[] = [];
  const refresh = jest.fn();
  const webhookSeen = jest.fn();
  const logger = mockServices.logger.mock();
  const events = mockServices.events();
  await events.subscribe({
    id: 'witness',
    topics: ['gitlab'],
    onEvent: async event => void received.push(event),
  });
  await new PushRefresher(platform, events, logger, { webhookSeen }).connect({
    applyMutation: jest.fn(),
    refresh,
  });
  const { server } = await startTestBackend({
    features: [
      eventsPlugin,
      eventsModuleCloudPiNative,
      mockServices.events.mock({ publish: events.publish.bind(events) })
        .factory,
      mockServices.rootConfig.factory({
        data: { cloudPiNative: { catalog: { webhookSecret } } },
      }),
    ],
  });
  const send = async (
    body: unknown,
    headers: Record<string, string> = { 'X-Gitlab-Token': SECRET },
  ) => {
    const { status } = await request(server)
      .post('/api/events/http/gitlab')
      .set({ 'Content-Type': 'application/json', ...headers })
      .send(typeof body === 'string' ? body : JSON.stringify(body));
    return status;
  };
  return { logger, received, refresh, send, webhookSeen };
}

describe('the webhook of GitLab', () => {
  afterEach(() => jest.restoreAllMocks());

  it('has the repository of a push read again, whoever else listens', async () => {
    const { received, refresh, send, webhookSeen } = await start(SECRET);
    expect(await send(push)).toBe(202);
    expect(refresh.mock.calls).toEqual([[{ keys: [KEY] }]]);
    expect(webhookSeen).toHaveBeenCalledTimes(1);
    expect(received.map(event => event.eventPayload)).toEqual([push]);
  });

  it('hands the secret to nobody', async () => {
    const { received, send } = await start(SECRET);
    await send(push);
    expect(received).toHaveLength(1);
    expect(JSON.stringify(received)).not.toContain(SECRET);
  });

  it.each([
    ['another token', { 'X-Gitlab-Token': 'a-secret-of-the-webhookz' }],
    ['a longer token', { 'X-Gitlab-Token': `${SECRET}${SECRET}` }],
    ['an empty token', { 'X-Gitlab-Token': '' }],
    ['no token', {}],
  ] satisfies [string, Record<string, string>][])(
    'refuses an event with %s',
    async (_, headers) => {
      const { received, refresh, send } = await start(SECRET);
      expect(await send(push, headers)).toBe(403);
      expect(received).toEqual([]);
      expect(refresh).not.toHaveBeenCalled();
    },
  );

  it('refuses everything where no secret is configured', async () => {
    const { received, send } = await start();
    expect(await send(push)).toBe(403);
    expect(await send(push, {})).toBe(403);
    expect(await send(push, { 'X-Gitlab-Token': 'undefined' })).toBe(403);
    expect(received).toEqual([]);
  });

  it('compares in constant time, whatever the lengths', async () => {
    const compare = jest.spyOn(crypto, 'timingSafeEqual');
    const { send } = await start(SECRET);
    for (const token of ['x', SECRET, SECRET.slice(0, -1)]) {
      await send(push, { 'X-Gitlab-Token': token });
    }
    expect(compare.mock.calls.map(pair => pair.map(b => b.byteLength))).toEqual(
      [
        [32, 32],
        [32, 32],
        [32, 32],
      ],
    );
  });

  it('refuses what is too large', async () => {
    const { received, send } = await start(SECRET);
    const of = (size: number) => ({ ...push, padding: 'x'.repeat(size) });
    expect(await send(of(MAX_EVENT_BYTES))).toBe(413);
    expect(await send(of(6_000_000))).toBe(413);
    expect(received).toEqual([]);
    expect(await send(of(MAX_EVENT_BYTES - 1000))).toBe(202);
  });

  it('survives what is malformed, and says so without repeating it', async () => {
    const { logger, refresh, send, webhookSeen } = await start(SECRET);
    for (const hostile of [
      '{"object_kind": "push", "__proto__": {"ref": "refs/heads/main"}}',
      { object_kind: 'push', project: 'hostile', ref: {} },
      { ...push, commits: [null] },
      { object_kind: 'merge_request' },
      [push],
      'null',
    ]) {
      expect(await send(hostile)).toBe(202);
    }
    expect(refresh).not.toHaveBeenCalled();
    expect(webhookSeen).not.toHaveBeenCalled();
    expect(logger.warn.mock.calls).toEqual(
      Array(3).fill(['Ignored a malformed push event of GitLab']),
    );
    expect(await send(push)).toBe(202);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('asks for nothing but a reading, however often or late an event comes', async () => {
    const { refresh, send } = await start(SECRET);
    const earlier = { ...push, checkout_sha: 'earlier' };
    await Promise.all([push, push, earlier].map(event => send(event)));
    expect(refresh.mock.calls).toEqual(Array(3).fill([{ keys: [KEY] }]));
  });
});
