import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { useLanguage } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { Told } from '../fields/Told';
import { cloudPiNativeTranslationRef } from '../translation';
import { ResourceAfter } from './quotaAfter';
import styles from './quota.module.css';
import { resourceWords } from './words';

/** One resource of a quota: what is taken, what the choice adds, what is left, in words too. */
export function QuotaBar({ after }: { after: ResourceAfter }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const { resource, allowed, taken, asked, left } = after;
  const words = resourceWords(t, useLanguage(), after);
  const label = t(`quota.resource.${resource}`);
  const share = (value: number) =>
    `${Math.min((value / Math.max(allowed, taken + asked)) * 100, 100)}%`;
  return (
    <>
      <Text as="span">{label}</Text>
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={allowed}
        aria-valuenow={Math.min(taken + asked, allowed)}
        aria-valuetext={words}
        className={styles.bar}
      >
        <span className={styles.taken} style={{ width: share(taken) }} />
        <span
          className={styles.asked}
          data-beyond={left < 0}
          style={{ width: share(asked) }}
        />
      </div>
      <Told tone={left < 0 ? 'danger' : 'info'}>{words}</Told>
    </>
  );
}
