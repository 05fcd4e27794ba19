import { RefObject, useEffect, useRef } from 'react';

/**
 * Puts the focus where a page of a form begins, for a field that the template
 * marks so: the button that led to it is gone, and the focus with it.
 */
export function useAutofocus(
  uiSchema: { 'ui:autofocus'?: boolean } | undefined,
): RefObject<HTMLDivElement> {
  const field = useRef<HTMLDivElement>(null);
  const wanted = uiSchema?.['ui:autofocus'] === true;
  useEffect(() => {
    if (wanted) {
      field.current?.querySelector<HTMLElement>('input, button')?.focus();
    }
  }, [wanted]);
  return field;
}
