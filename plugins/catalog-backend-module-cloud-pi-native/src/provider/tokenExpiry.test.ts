import { ConsoleToken } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { connectProvider } from '../__testUtils__/startProvider';
import { FakeConsole } from '../testing/FakeConsole';
import { ownTokenExpiry } from './tokenExpiry';

const NOW = new Date('2026-06-01T00:00:00.000Z');

const aToken = (
  name: string,
  some: Partial<ConsoleToken> = {},
): ConsoleToken => ({
  name,
  status: 'active',
  lastUse: undefined,
  expirationDate: `2027-01-0${name.length}T00:00:00.000Z`,
  ...some,
});
const FIRST = '2027-01-01T00:00:00.000Z';
const SECOND = '2027-01-02T00:00:00.000Z';
const early = '2026-05-01T00:00:00.000Z';
const late = '2026-05-31T00:00:00.000Z';

describe('ownTokenExpiry', () => {
  it.each<[string, ConsoleToken[], string | undefined, string | undefined]>([
    ['no token', [], undefined, undefined],
    ['the only one', [aToken('a')], undefined, FIRST],
    [
      'the only active one',
      [aToken('a'), aToken('bb', { status: 'revoked', lastUse: late })],
      undefined,
      FIRST,
    ],
    [
      'the only one that has not expired',
      [aToken('a'), aToken('bb', { expirationDate: early, lastUse: late })],
      undefined,
      FIRST,
    ],
    [
      'the one used last',
      [aToken('a', { lastUse: early }), aToken('bb', { lastUse: late })],
      undefined,
      SECOND,
    ],
    [
      'one that was used, among others that never were',
      [aToken('bb', { lastUse: early }), aToken('a'), aToken('ccc')],
      undefined,
      SECOND,
    ],
    [
      'unknown where two were used at once',
      [aToken('a', { lastUse: late }), aToken('bb', { lastUse: late })],
      undefined,
      undefined,
    ],
    [
      'unknown where none was used',
      [aToken('a'), aToken('bb')],
      undefined,
      undefined,
    ],
    [
      'the one of the configured name, whichever was used last',
      [aToken('a', { lastUse: early }), aToken('bb', { lastUse: late })],
      'a',
      FIRST,
    ],
    ['unknown where none has this name', [aToken('a')], 'bb', undefined],
    [
      'the one used last, of several of this name',
      [
        aToken('a', { lastUse: early }),
        aToken('a', { lastUse: late, expirationDate: SECOND }),
      ],
      'a',
      SECOND,
    ],
    [
      'unknown where it is not told, or is no date',
      [aToken('a', { expirationDate: 'soon' })],
      undefined,
      undefined,
    ],
  ])('%s', (_, tokens, name, expected) => {
    expect(ownTokenExpiry(tokens, name, NOW)).toBe(expected);
  });
});

describe('a full pass', () => {
  async function start() {
    const console = new FakeConsole();
    console.tokens = [aToken('a', { expirationDate: '2099-01-01' })];
    const started = await connectProvider(console);
    await started.fullPass();
    return started;
  }
  const UNTIL = '2099-01-01T00:00:00.000Z';

  it('reads once when the token expires, and a poll does not', async () => {
    const { console, poll, store } = await start();
    await poll();
    expect(store.state.consoleTokenExpiresAt).toBe(UNTIL);
    expect(console.calls.filter(it => it === 'listPersonalTokens')).toEqual([
      'listPersonalTokens',
    ]);
  });

  it('goes well without, keeps what it knew, and forgets what is no longer so', async () => {
    const { console, fullPass, logger, store } = await start();
    console.down.add('listPersonalTokens');
    await fullPass();
    expect(store.state.lastFullPass?.outcome).toBe('done');
    expect(store.state.consoleTokenExpiresAt).toBe(UNTIL);
    expect(logger.warn).not.toHaveBeenCalled();

    console.down.clear();
    console.tokens = [];
    await fullPass();
    expect(store.state).not.toHaveProperty('consoleTokenExpiresAt');
  });
});
