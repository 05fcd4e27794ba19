import { act, renderHook } from '@testing-library/react';
import { ASK_AGAIN_MILLISECONDS, useLoaded } from './useLoaded';

const isEmpty = (list: string[]) => list.length === 0;

describe('useLoaded', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const wait = () =>
    act(() => jest.advanceTimersByTimeAsync(ASK_AGAIN_MILLISECONDS));

  it('asks again by itself until what it waits for is there', async () => {
    const load = jest
      .fn<Promise<string[]>, []>()
      .mockResolvedValueOnce([])
      .mockResolvedValue(['vault']);
    const { result } = renderHook(() => useLoaded(load, isEmpty));
    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(result.current).toMatchObject({ state: 'ready', value: [] });
    await wait();
    expect(result.current).toMatchObject({ state: 'ready', value: ['vault'] });
    await wait();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('keeps what was read when a later read fails, and asks again', async () => {
    const load = jest
      .fn<Promise<string[]>, []>()
      .mockResolvedValueOnce([])
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue(['vault']);
    const { result } = renderHook(() => useLoaded(load, isEmpty));
    await act(() => jest.advanceTimersByTimeAsync(0));
    await wait();
    expect(result.current).toMatchObject({ state: 'ready', value: [] });
    await wait();
    expect(result.current).toMatchObject({ state: 'ready', value: ['vault'] });
  });

  it('says that a first read failed, and asks again', async () => {
    const load = jest
      .fn<Promise<string[]>, []>()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue(['vault']);
    const { result } = renderHook(() => useLoaded(load, isEmpty));
    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(result.current.state).toBe('failed');
    await wait();
    expect(result.current).toMatchObject({ state: 'ready', value: ['vault'] });
  });

  it('stops asking once the page is left', async () => {
    const load = jest.fn<Promise<string[]>, []>().mockResolvedValue([]);
    const { unmount } = renderHook(() => useLoaded(load, isEmpty));
    await act(() => jest.advanceTimersByTimeAsync(0));
    unmount();
    await wait();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('shows nothing of an earlier read when asked for another', async () => {
    const first = async () => ['first'];
    const second = () => new Promise<string[]>(() => {});
    const { result, rerender } = renderHook(({ load }) => useLoaded(load), {
      initialProps: { load: first },
    });
    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(result.current.state).toBe('ready');
    rerender({ load: second });
    expect(result.current.state).toBe('loading');
  });
});
