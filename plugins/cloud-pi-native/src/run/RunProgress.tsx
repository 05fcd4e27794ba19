import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex, Text } from '@backstage/ui';
import { RefObject } from 'react';
import { cloudPiNativeTranslationRef } from '../translation';
import styles from './run.module.css';
import { RunState, isFinished } from './runState';

/** Where the whole run is, announced politely as it moves. */
export function RunProgress({
  run,
  focusRef,
}: {
  run: RunState;
  focusRef: RefObject<HTMLDivElement>;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const total = run.steps.length;
  // After a failure the engine skips the rest: that is not progress.
  const hasStopped = run.steps.some(
    ({ state }) => state === 'failed' || state === 'cancelled',
  );
  const done = run.steps.filter(
    ({ state }) =>
      state === 'succeeded' || (state === 'skipped' && !hasStopped),
  ).length;
  const current = run.steps.find(step => step.state === 'running');

  return (
    <>
      <progress
        className={styles.progress}
        aria-label={t('run.progressLabel')}
        value={done}
        max={Math.max(total, 1)}
      />
      <Flex
        ref={focusRef}
        tabIndex={-1}
        direction="column"
        gap="3"
        role="status"
      >
        <Text as="p" variant="body-medium">
          {t(`run.phase.${run.phase}`)}{' '}
          {t('run.progress', { count: done, total: String(total) })}{' '}
          {current &&
            !isFinished(run.phase) &&
            t('run.current', { name: current.name })}
        </Text>
        {run.connection === 'lost' && (
          <Alert
            status="warning"
            icon
            title={t('run.connectionLost')}
            description={t('run.connectionLostDescription')}
          />
        )}
      </Flex>
    </>
  );
}
