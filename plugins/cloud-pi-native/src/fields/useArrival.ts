import { RefObject, useEffect, useRef } from 'react';

/**
 * Puts the focus on what a page of a form brought, where the button that led
 * to it took the focus with it and nothing else has it.
 */
export function useArrival(): RefObject<HTMLDivElement> {
  const arrived = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) {
      arrived.current?.focus();
    }
  }, []);
  return arrived;
}
