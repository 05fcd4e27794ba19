import { ReactNode } from 'react';
import styles from './fields.module.css';
import { useAutofocus } from './useAutofocus';

/** What every field of a form has: an outline, and the focus where a page begins with it. */
export function FieldFrame({
  uiSchema,
  children,
}: {
  uiSchema?: { 'ui:autofocus'?: boolean };
  children: ReactNode;
}) {
  return (
    <div ref={useAutofocus(uiSchema)} className={styles.field}>
      {children}
    </div>
  );
}
