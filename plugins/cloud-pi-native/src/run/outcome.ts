import { RunStep } from './runState';

/** The steps that a run did, and those that it stopped at or did not come to. */
export function outcomeOf(steps: RunStep[]): {
  done: RunStep[];
  left: RunStep[];
} {
  const stop = steps.findIndex(
    ({ state }) => state === 'failed' || state === 'cancelled',
  );
  return {
    done: steps.filter(({ state }) => state === 'succeeded'),
    // Before the stop, a step that was skipped was not meant to be done.
    left: steps.filter(
      ({ state }, index) =>
        state !== 'succeeded' &&
        (state !== 'skipped' || (stop >= 0 && index >= stop)),
    ),
  };
}
