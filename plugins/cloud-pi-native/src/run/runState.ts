import { LogLine, failureText, toLogLine } from './logLines';
import { RunEvent, RunOutput, RunTask } from './schemas';

export type StepState =
  | 'waiting'
  | 'running'
  | 'succeeded'
  | 'failed'
  | 'skipped'
  | 'cancelled';

export interface RunStep {
  id: string;
  name: string;
  action: string;
  state: StepState;
  /** How many times the step was begun; more than once after a resumption. */
  attempts: number;
  startedAt?: string;
  endedAt?: string;
  lines: LogLine[];
}

export type RunPhase =
  | 'waiting'
  | 'running'
  | 'cancelling'
  | 'succeeded'
  | 'failed'
  | 'cancelled';

export interface RunError {
  name: string;
  message: string;
}

export interface RunState {
  task?: RunTask;
  steps: RunStep[];
  phase: RunPhase;
  connection: 'connecting' | 'open' | 'lost' | 'closed';
  /** Why the run cannot be shown at all. */
  refused?: 'not-found' | 'forbidden';
  resumed: boolean;
  error?: RunError;
  output?: RunOutput;
  lastEventId?: number;
}

export type RunAction =
  | { type: 'task'; task: RunTask }
  | { type: 'event'; event: RunEvent }
  | { type: 'lost' }
  | { type: 'refused'; reason: 'not-found' | 'forbidden' }
  | { type: 'reconnecting' };

export const INITIAL_RUN: RunState = {
  steps: [],
  phase: 'waiting',
  connection: 'connecting',
  resumed: false,
};

const STEP_STATES: Record<string, StepState> = {
  processing: 'running',
  completed: 'succeeded',
  failed: 'failed',
  skipped: 'skipped',
  cancelled: 'cancelled',
};

export function isFinished(phase: RunPhase): boolean {
  return phase === 'succeeded' || phase === 'failed' || phase === 'cancelled';
}

/** What a page knows of a run, from the events of its stream. */
export function reduceRun(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case 'task':
      return {
        ...state,
        task: action.task,
        steps: state.task ? state.steps : action.task.spec.steps.map(newStep),
        connection: 'open',
      };
    case 'event':
      return reduceEvent(state, action.event);
    case 'lost':
      return { ...state, connection: 'lost' };
    case 'refused':
      return { ...state, connection: 'closed', refused: action.reason };
    default:
      return { ...state, connection: 'connecting' };
  }
}

function newStep(step: RunTask['spec']['steps'][number]): RunStep {
  return { ...step, state: 'waiting', attempts: 0, lines: [] };
}

function reduceEvent(state: RunState, event: RunEvent): RunState {
  // After a reconnection the server sends the end of the run again.
  if (state.lastEventId !== undefined && event.id <= state.lastEventId) {
    return event.type === 'completion'
      ? { ...state, connection: 'closed' }
      : state;
  }
  const next = { ...state, lastEventId: event.id };
  switch (event.type) {
    case 'recovered':
      return {
        ...next,
        phase: 'waiting',
        resumed: true,
        error: undefined,
        output: undefined,
        steps: state.steps.map(reopened),
      };
    case 'cancelled':
      return { ...next, phase: 'cancelling' };
    case 'completion':
      return { ...next, ...ending(state, event), connection: 'closed' };
    default:
      return {
        ...next,
        phase: state.phase === 'waiting' ? 'running' : state.phase,
        steps: state.steps.map(step =>
          step.id === event.body.stepId ? withLog(step, event) : step,
        ),
      };
  }
}

function ending(
  state: RunState,
  { body }: RunEvent,
): Pick<RunState, 'phase' | 'error' | 'output'> {
  // A run whose worker was lost ends without an error, only with a message.
  const succeeded = !body.error && /: completed$/.test(body.message);
  if (succeeded) {
    return { phase: 'succeeded', error: undefined, output: body.output };
  }
  const error = body.error ?? { name: 'Error', message: body.message };
  return {
    phase: state.phase === 'cancelling' ? 'cancelled' : 'failed',
    error: { name: error.name, message: failureText(error.message) },
    output: undefined,
  };
}

function reopened(step: RunStep): RunStep {
  return step.state === 'succeeded'
    ? step
    : { ...step, state: 'waiting', startedAt: undefined, endedAt: undefined };
}

function withLog(step: RunStep, { body, createdAt }: RunEvent): RunStep {
  const state = body.status ? STEP_STATES[body.status] : undefined;
  if (!state) {
    return { ...step, lines: [...step.lines, toLogLine(body.message)] };
  }
  if (state === 'running') {
    return {
      ...step,
      state,
      attempts: step.attempts + 1,
      startedAt: createdAt,
      endedAt: undefined,
    };
  }
  // The engine's own sentences only repeat the state, except for a failure.
  const lines: LogLine[] =
    state === 'failed'
      ? [...step.lines, { level: 'error', text: failureText(body.message) }]
      : step.lines;
  // A resumed run says again that the steps before it are done.
  const endedAt = step.state === 'running' ? createdAt : step.endedAt;
  return { ...step, state, lines, endedAt };
}
