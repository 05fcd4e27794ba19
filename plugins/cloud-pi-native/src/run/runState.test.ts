import { INITIAL_RUN, RunAction, reduceRun } from './runState';
import { RunEvent } from './schemas';

const task: RunAction = {
  type: 'task',
  task: {
    id: 't',
    status: 'processing',
    createdAt: '2026-01-01T10:00:00Z',
    spec: {
      steps: [
        { id: 'a', name: 'A', action: 'x' },
        { id: 'b', name: 'B', action: 'y' },
      ],
    },
  },
};

function play(...events: [RunEvent['type'], Partial<RunEvent['body']>][]) {
  return events.reduce(
    (state, [type, body], index) =>
      reduceRun(state, {
        type: 'event',
        event: {
          id: index + 1,
          type,
          createdAt: `2026-01-01T10:00:0${index}Z`,
          body: { message: '', ...body },
        },
      }),
    reduceRun(INITIAL_RUN, task),
  );
}

describe('reduceRun', () => {
  it('keeps what succeeded and reopens the rest when a run is recovered', () => {
    const run = play(
      ['log', { stepId: 'a', status: 'processing' }],
      ['log', { stepId: 'a', status: 'completed' }],
      ['log', { stepId: 'b', status: 'processing' }],
      ['recovered', {}],
      ['log', { stepId: 'a', status: 'completed', message: 'Skipping step a' }],
      ['log', { stepId: 'b', status: 'processing' }],
    );
    expect(run.steps).toMatchObject([
      {
        state: 'succeeded',
        attempts: 1,
        endedAt: '2026-01-01T10:00:01Z',
        lines: [],
      },
      { state: 'running', attempts: 2 },
    ]);
    expect(run.phase).toBe('running');
  });

  it('forgets the error of the first try when the run is recovered', () => {
    const run = play(
      [
        'completion',
        { message: 'failed', error: { name: 'E', message: 'no' } },
      ],
      ['recovered', {}],
    );
    expect(run).toMatchObject({ phase: 'waiting', resumed: true });
    expect(run.error).toBeUndefined();
  });

  it('tells a cancelled run from a failed one', () => {
    const run = play(
      ['cancelled', {}],
      [
        'completion',
        { message: 'failed', error: { name: 'E', message: 'no' } },
      ],
    );
    expect(run.phase).toBe('cancelled');
  });

  it('takes a run whose worker was lost for a failure', () => {
    const run = play(['completion', { message: 'the worker lost connection' }]);
    expect(run).toMatchObject({
      phase: 'failed',
      error: { message: 'the worker lost connection' },
    });
  });

  it('does not show twice what the server sends again', () => {
    const once = play(['log', { stepId: 'a', message: 'info: bonjour' }]);
    const twice = reduceRun(once, {
      type: 'event',
      event: {
        id: 1,
        type: 'log',
        createdAt: '2026-01-01T10:00:00Z',
        body: { stepId: 'a', message: 'info: bonjour' },
      },
    });
    expect(twice.steps[0].lines).toEqual([{ level: 'info', text: 'bonjour' }]);
  });
});
