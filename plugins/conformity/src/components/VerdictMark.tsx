import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Verdict } from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  RiAlertLine,
  RiCheckLine,
  RiCloseCircleLine,
  RiQuestionLine,
  RiSubtractLine,
} from '@remixicon/react';
import { conformityTranslationRef } from '../translation';
import styles from './conformity.module.css';

const ICONS = {
  conforming: RiCheckLine,
  'not-conforming': RiCloseCircleLine,
  warning: RiAlertLine,
  'not-applicable': RiSubtractLine,
  unknown: RiQuestionLine,
} satisfies Record<Verdict, typeof RiCheckLine>;

/** A verdict, in a word and an icon: never by its colour alone. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const Icon = ICONS[verdict];
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <Icon aria-hidden size="1.1em" />
      {t(`verdicts.${verdict}`)}
    </span>
  );
}
