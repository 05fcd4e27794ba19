import { RefObject, useCallback, useEffect, useRef } from 'react';
import { RunPhase } from './runState';

/**
 * Takes the focus to where the run is told, once what the user pressed changed
 * its phase and went away with the focus on it.
 */
export function useFocusAfterAction(phase: RunPhase): {
  target: RefObject<HTMLDivElement>;
  noteAction: () => void;
} {
  const target = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);
  useEffect(() => {
    if (hasActed.current && document.activeElement === document.body) {
      target.current?.focus();
    }
    hasActed.current = false;
  }, [phase]);
  const noteAction = useCallback(() => {
    hasActed.current = true;
  }, []);
  return { target, noteAction };
}
