import { outcomeOf } from './outcome';
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
  [['succeeded', 'failed', 'skipped'], '0', '1,2'],
  // Skipped by its own condition, before the stop.
  [['succeeded', 'skipped', 'failed', 'waiting'], '0', '2,3'],
  [['succeeded', 'cancelled'], '0', '1'],
  [['succeeded', 'skipped'], '0', ''],
])('of %j', (states, done, left) => {
  const outcome = outcomeOf(steps(...states));
  expect(outcome.done.map(({ id }) => id).join()).toBe(done);
  expect(outcome.left.map(({ id }) => id).join()).toBe(left);
});
