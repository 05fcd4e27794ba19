import { fakeScaffolder } from '../__testUtils__/fakeScaffolder';
import { connectRun } from './connectRun';
import { RunAction } from './runState';

const flush = () => jest.advanceTimersByTimeAsync(0);

describe('connectRun', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const connect = () => {
    const scaffolder = fakeScaffolder();
    const actions: RunAction[] = [];
    const connection = connectRun(scaffolder.apiPair[1], 'task-1', action =>
      actions.push(action),
    );
    return { scaffolder, actions, connection };
  };

  it('goes on from the last event after the backend was killed and came back', async () => {
    const { scaffolder, actions } = connect();
    await flush();
    scaffolder.log('project', '', 'processing');
    scaffolder.log('project', 'La console travaille');

    scaffolder.breakConnection();
    scaffolder.api.getTask.mockRejectedValueOnce(new Error('Failed to fetch'));
    scaffolder.api.getTask.mockRejectedValueOnce(new Error('Failed to fetch'));
    // 1 s, then 2 s, then 4 s
    await jest.advanceTimersByTimeAsync(7_000);

    expect(actions.filter(({ type }) => type === 'lost')).toHaveLength(3);
    expect(scaffolder.isFollowed()).toBe(true);
    expect(scaffolder.api.streamLogs).toHaveBeenLastCalledWith(
      expect.objectContaining({ after: 2 }),
    );
    scaffolder.event('recovered', { recoverStrategy: 'none' });
    expect(actions.at(-1)).toMatchObject({ event: { type: 'recovered' } });
  });

  it('keeps trying for as long as the page is open, never faster than every 15 s', async () => {
    const { scaffolder } = connect();
    await flush();
    scaffolder.api.getTask.mockRejectedValue(new Error('Failed to fetch'));
    scaffolder.breakConnection();
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    const before = scaffolder.api.getTask.mock.calls.length;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(scaffolder.api.getTask.mock.calls.length - before).toBe(4);
  });

  it('stops at the end of the run and opens again once it is resumed', async () => {
    const { scaffolder, connection } = connect();
    await flush();
    scaffolder.event('completion', {
      message: 'Run completed with status: failed',
    });
    expect(scaffolder.isFollowed()).toBe(false);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(scaffolder.api.streamLogs).toHaveBeenCalledTimes(1);

    connection.reopen();
    await flush();
    expect(scaffolder.isFollowed()).toBe(true);
  });

  it.each([
    [404, 'not-found'],
    [403, 'forbidden'],
  ])('gives up on a run that is refused with %d', async (status, reason) => {
    const scaffolder = fakeScaffolder();
    scaffolder.api.getTask.mockRejectedValue(
      Object.assign(new Error('refused'), { response: { status } }),
    );
    const actions: RunAction[] = [];
    connectRun(scaffolder.apiPair[1], 'task-1', action => actions.push(action));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(actions).toEqual([{ type: 'refused', reason }]);
  });

  it('leaves nothing behind when the page is closed', async () => {
    const { scaffolder, connection } = connect();
    await flush();
    connection.close();
    expect(scaffolder.isFollowed()).toBe(false);
    expect(jest.getTimerCount()).toBe(0);
  });
});
