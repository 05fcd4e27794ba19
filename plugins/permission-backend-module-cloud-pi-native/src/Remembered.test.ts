import { Remembered } from './Remembered';

describe('Remembered', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('asks once for all who ask at one time, and again once the time is over', async () => {
    let count = 0;
    const remembered = new Remembered(async key => `${key} ${++count}`, 2_000);
    const ask = () => Promise.all([remembered.of('a'), remembered.of('a')]);

    expect(await ask()).toEqual(['a 1', 'a 1']);
    expect(await remembered.of('b')).toBe('b 2');
    jest.advanceTimersByTime(1_999);
    expect(await ask()).toEqual(['a 1', 'a 1']);
    jest.advanceTimersByTime(1);
    expect(await ask()).toEqual(['a 3', 'a 3']);
  });

  it('does not remember a failure', async () => {
    const ask = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValueOnce('up');
    const remembered = new Remembered(ask, 2_000);

    await expect(remembered.of('a')).rejects.toThrow('down');
    expect(await remembered.of('a')).toBe('up');
  });
});
