import { DelegationStatus } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  DelegationApi,
  DelegationError,
  DelegationProblem,
} from './DelegationApi';

const SECOND = 1_000;
const MARGIN = 90 * SECOND;
const LONGEST = 120 * SECOND;
const SHORTEST = 10 * SECOND;

/**
 * How long to wait before the next renewal: well before the console token
 * expires, never in a tight loop even with very short tokens.
 */
export function renewalDelay(status: DelegationStatus, now: number): number {
  const until = status.consoleUntil ? Date.parse(status.consoleUntil) : NaN;
  return Number.isNaN(until)
    ? SHORTEST
    : Math.min(LONGEST, Math.max(SHORTEST, until - now - MARGIN));
}

export interface DelegationListener {
  onRenewed(status: DelegationStatus): void;
  onProblem(problem: DelegationProblem): void;
}

/** Renews at once, then again and again until the returned function is called. */
export function keepDelegation(
  api: DelegationApi,
  listener: DelegationListener,
): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const renew = async () => {
    let delay = SHORTEST;
    try {
      const status = await api.renew({ interactive: false });
      if (stopped) {
        return;
      }
      listener.onRenewed(status);
      delay = renewalDelay(status, Date.now());
    } catch (error) {
      if (stopped) {
        return;
      }
      listener.onProblem(
        error instanceof DelegationError ? error.problem : 'unreachable',
      );
    }
    timer = setTimeout(renew, delay);
  };
  renew();

  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
