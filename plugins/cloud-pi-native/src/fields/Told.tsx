import {
  RiErrorWarningLine,
  RiInformationLine,
  RiProhibited2Line,
} from '@remixicon/react';
import { ReactNode } from 'react';
import styles from './fields.module.css';

const ICONS = {
  info: RiInformationLine,
  warning: RiErrorWarningLine,
  danger: RiProhibited2Line,
} as const;

/** What a field has to say of its value. */
export function Told({
  tone = 'info',
  children,
}: {
  tone?: keyof typeof ICONS;
  children: ReactNode;
}) {
  const Icon = ICONS[tone];
  return (
    <p className={styles.told} data-tone={tone}>
      <Icon aria-hidden />
      <span>{children}</span>
    </p>
  );
}
