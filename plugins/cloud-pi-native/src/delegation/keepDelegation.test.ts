import { DelegationError } from './DelegationApi';
import { keepDelegation, renewalDelay } from './keepDelegation';

const NOW = Date.parse('2026-01-01T10:00:00Z');
const inSeconds = (seconds: number) => ({
  consoleUntil: new Date(NOW + seconds * 1_000).toISOString(),
});

describe('renewalDelay', () => {
  it.each([
    ['a token of five minutes', inSeconds(300), 120_000],
    ['a token that ends soon', inSeconds(150), 60_000],
    ['a token that is shorter than the margin', inSeconds(30), 10_000],
    ['no console token', {}, 10_000],
    ['an unreadable instant', { consoleUntil: 'soon' }, 10_000],
  ])('for %s', (_title, status, expected) => {
    expect(renewalDelay(status, NOW)).toBe(expected);
  });
});

describe('keepDelegation', () => {
  beforeEach(() => jest.useFakeTimers({ now: NOW }));
  afterEach(() => jest.useRealTimers());

  const listener = () => ({ onRenewed: jest.fn(), onProblem: jest.fn() });
  const apiWith = (renew: jest.Mock) => ({
    renew,
    getStatus: jest.fn(),
    revoke: jest.fn(),
  });

  it('renews at once, then always before the token ends, without asking the user', async () => {
    const renew = jest.fn(async () => ({
      consoleUntil: new Date(Date.now() + 300_000).toISOString(),
    }));
    const stop = keepDelegation(apiWith(renew), listener());
    await jest.advanceTimersByTimeAsync(0);
    expect(renew).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    expect(renew).toHaveBeenCalledTimes(6);
    expect(renew).toHaveBeenCalledWith({ interactive: false });

    stop();
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    expect(renew).toHaveBeenCalledTimes(6);
  });

  it('says what is wrong and tries again', async () => {
    const renew = jest
      .fn()
      .mockRejectedValueOnce(new DelegationError('signed-out'))
      .mockResolvedValue(inSeconds(300));
    const heard = listener();
    const stop = keepDelegation(apiWith(renew), heard);
    await jest.advanceTimersByTimeAsync(0);
    expect(heard.onProblem).toHaveBeenCalledWith('signed-out');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(heard.onRenewed).toHaveBeenCalledTimes(1);
    stop();
  });
});
