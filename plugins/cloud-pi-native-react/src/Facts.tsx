import { Text } from '@backstage/ui';
import { ReactNode } from 'react';
import styles from './Facts.module.css';

/** A name and its value. @public */
export interface Fact {
  label: string;
  value: ReactNode;
}

/** Names and values, as a description list. @public */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>
            <Text variant="body-small" color="secondary">
              {label}
            </Text>
          </dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
