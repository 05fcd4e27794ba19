import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import {
  RiCheckboxCircleLine,
  RiCloseCircleLine,
  RiErrorWarningLine,
  RiLoader4Line,
  RiSkipForwardLine,
  RiTimeLine,
} from '@remixicon/react';
import {
  formatDuration,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';
import { actionWords } from './actionWords';
import styles from './run.module.css';
import { RunStep } from './runState';

const ICONS = {
  waiting: RiTimeLine,
  running: RiLoader4Line,
  succeeded: RiCheckboxCircleLine,
  failed: RiErrorWarningLine,
  skipped: RiSkipForwardLine,
  cancelled: RiCloseCircleLine,
} as const;

/** One step of a run: what it does, where it is, what it and the console said. */
export function RunStepItem({ step }: { step: RunStep }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();
  const Icon = ICONS[step.state];
  const does = actionWords(step.action);
  const resumed = step.attempts > 1;
  const lasted =
    step.startedAt && step.endedAt
      ? Date.parse(step.endedAt) - Date.parse(step.startedAt)
      : undefined;

  return (
    <li
      className={styles.step}
      aria-current={step.state === 'running' ? 'step' : undefined}
    >
      <Icon className={styles.icon} data-state={step.state} aria-hidden />
      <div className={styles.stepBody}>
        <Flex gap="2" align="baseline" className={styles.wrap}>
          <Text as="h3" variant="body-large" weight="bold">
            {step.name}
          </Text>
          <Text variant="body-small">
            {resumed && step.state === 'running'
              ? t('run.state.resumed')
              : t(`run.state.${step.state}`)}
            {lasted !== undefined &&
              ` – ${lasted < 1_000 ? t('run.lastedAnInstant') : formatDuration(lasted, language)}`}
            {resumed &&
              step.state !== 'running' &&
              ` – ${t('run.attempts', { count: step.attempts })}`}
          </Text>
        </Flex>
        {does && (
          <Text as="p" variant="body-medium" color="secondary">
            {t(does)}
          </Text>
        )}
        {step.lines.length > 0 && (
          <details
            className={styles.log}
            open={step.state === 'running' || step.state === 'failed'}
          >
            <summary>{t('run.log', { name: step.name })}</summary>
            <ol className={styles.lines}>
              {step.lines.map((line, index) => (
                <li key={index} data-level={line.level}>
                  {line.level !== 'info' && (
                    <strong>{t(`run.level.${line.level}`)} </strong>
                  )}
                  {line.text}
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
    </li>
  );
}
