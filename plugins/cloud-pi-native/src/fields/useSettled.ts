import { useEffect, useState } from 'react';

/**
 * What a check says of the last input, once nothing was typed for a moment;
 * `checking` until then, nothing where there is no input. The check must be
 * stable (`useCallback`) and change with its input.
 */
export function useSettled<T>(
  check: (() => Promise<T>) | undefined,
  afterMilliseconds = 400,
): T | 'checking' | undefined {
  const [last, setLast] = useState<{ of: () => Promise<T>; value: T }>();
  useEffect(() => {
    if (!check) {
      return undefined;
    }
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const value = await check();
      if (isCurrent) {
        setLast({ of: check, value });
      }
    }, afterMilliseconds);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [check, afterMilliseconds]);
  if (!check) {
    return undefined;
  }
  return last?.of === check ? last.value : 'checking';
}
