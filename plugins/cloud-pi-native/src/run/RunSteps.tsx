import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { cloudPiNativeTranslationRef } from '../translation';
import { RunStepItem } from './RunStepItem';
import { withoutObject } from './outcome';
import styles from './run.module.css';
import { RunStep } from './runState';

/** The steps of a run; those that its form left out are aside, in a list that is closed. */
export function RunSteps({ steps }: { steps: RunStep[] }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const aside = withoutObject(steps);
  const shown = steps.filter(step => !aside.includes(step));
  return (
    <ol className={styles.steps}>
      {shown.map(step => (
        <RunStepItem key={step.id} step={step} />
      ))}
      {aside.length > 0 && (
        <li className={styles.step}>
          <details className={styles.aside}>
            <summary>{t('run.aside', { count: aside.length })}</summary>
            <ol className={styles.steps}>
              {aside.map(step => (
                <RunStepItem key={step.id} step={step} />
              ))}
            </ol>
          </details>
        </li>
      )}
    </ol>
  );
}
