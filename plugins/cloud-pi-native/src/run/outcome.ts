import { RunStep } from './runState';

/** The steps that their own condition left out of a run; those after a stop were meant to be done. */
export function withoutObject(steps: RunStep[]): RunStep[] {
  const stop = steps.findIndex(
    ({ state }) => state === 'failed' || state === 'cancelled',
  );
  return steps.filter(
    ({ state }, index) => state === 'skipped' && (stop < 0 || index < stop),
  );
}

/** The steps that a run stopped at, or did not come to. */
export function notDone(steps: RunStep[]): RunStep[] {
  const aside = withoutObject(steps);
  return steps.filter(
    step => step.state !== 'succeeded' && !aside.includes(step),
  );
}
