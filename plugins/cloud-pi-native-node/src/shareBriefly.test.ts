import { shareBriefly } from './shareBriefly';

describe('shareBriefly', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('gives one answer to all who ask within the time, and asks again after it', async () => {
    const share = shareBriefly<number>(2_000);
    const ask = jest.fn(async () => ask.mock.calls.length);
    await expect(
      Promise.all([share('camille', ask), share('camille', ask)]),
    ).resolves.toEqual([1, 1]);
    jest.advanceTimersByTime(1_999);
    await expect(share('camille', ask)).resolves.toBe(1);
    jest.advanceTimersByTime(1);
    await expect(share('camille', ask)).resolves.toBe(2);
  });

  it('never gives one person what is another’s', async () => {
    const share = shareBriefly<string>(2_000);
    await expect(share('camille', async () => 'hers')).resolves.toBe('hers');
    await expect(share('alex', async () => 'his')).resolves.toBe('his');
  });

  it('asks again at once after a failure', async () => {
    const share = shareBriefly<string>(2_000);
    const failing = async () => {
      throw new Error('expired');
    };
    await expect(share('camille', failing)).rejects.toThrow('expired');
    await expect(share('camille', async () => 'renewed')).resolves.toBe(
      'renewed',
    );
  });
});
