import { untilReachable } from './untilReachable';

const answer = (status: number) => new Response(null, { status });

describe('untilReachable', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('waits through a server that is down, then starting, and ends with its first answer', async () => {
    const fetchFn = jest
      .fn<Promise<Response>, Parameters<typeof fetch>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValueOnce(answer(503))
      .mockResolvedValue(answer(401));
    const done = jest.fn();
    const waiting = untilReachable('http://portal/api/auth', fetchFn).then(
      done,
    );
    await jest.advanceTimersByTimeAsync(600);
    expect(done).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(10_000);
    await waiting;
    expect(fetchFn).toHaveBeenCalledTimes(3);
  });

  it('gives up after two minutes', async () => {
    const fetchFn = jest
      .fn<Promise<Response>, Parameters<typeof fetch>>()
      .mockRejectedValue(new TypeError('Failed to fetch'));
    const waiting = untilReachable('http://portal/api/auth', fetchFn);
    await jest.advanceTimersByTimeAsync(130_000);
    await expect(waiting).resolves.toBeUndefined();
  });
});
