import { notDone, withoutObject } from './outcome';
import { RunStep, StepState } from './runState';

const steps = (...states: StepState[]): RunStep[] =>
  states.map((state, index) => ({
    id: `${index}`,
    name: `${index}`,
    action: 'debug:log',
    state,
    attempts: 1,
    lines: [],
  }));

it.each<[StepState[], string, string]>([
  [['succeeded', 'failed', 'skipped'], '', '1,2'],
  // Skipped by its own condition, before the stop.
  [['succeeded', 'skipped', 'failed', 'waiting'], '1', '2,3'],
  [['succeeded', 'cancelled'], '', '1'],
  [['skipped', 'running', 'waiting'], '0', '1,2'],
  [['succeeded', 'skipped'], '1', ''],
])('of %j', (states, aside, left) => {
  const ids = (some: RunStep[]) => some.map(({ id }) => id).join();
  expect(ids(withoutObject(steps(...states)))).toBe(aside);
  expect(ids(notDone(steps(...states)))).toBe(left);
});
