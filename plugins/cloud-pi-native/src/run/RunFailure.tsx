import {
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { Alert, Button, Flex, Text } from '@backstage/ui';
import { useState } from 'react';
import { KeptDelegation } from '../delegation/useKeptDelegation';
import { cloudPiNativeTranslationRef } from '../translation';
import { RunState } from './runState';

/** What went wrong in a run, what it means, and the way on. */
export function RunFailure({
  run,
  taskId,
  isOwn,
  delegation,
  onResumed,
}: {
  run: RunState;
  taskId: string;
  isOwn: boolean;
  delegation: KeptDelegation;
  onResumed: () => void;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const scaffolderApi = useApi(scaffolderApiRef);
  const toastApi = useApi(toastApiRef);
  const [isPending, setPending] = useState(false);

  const resume = async () => {
    setPending(true);
    // Fresh tokens first: the step that failed would stop again without them.
    if (await delegation.authorize()) {
      try {
        await scaffolderApi.retry(taskId);
      } catch {
        toastApi.post({ status: 'danger', title: t('run.resumeFailed') });
      }
      onResumed();
    }
    setPending(false);
  };

  const isDelegationMissing =
    run.phase === 'failed' && run.error?.name === 'DelegationRequiredError';
  const meaning = isDelegationMissing
    ? t('run.meaning.delegation')
    : t('run.meaning.other');

  return (
    <Alert
      role="alert"
      status={run.phase === 'cancelled' ? 'warning' : 'danger'}
      icon
      title={t(run.phase === 'cancelled' ? 'run.cancelled' : 'run.failed')}
      description={
        <Flex direction="column" gap="2">
          {run.phase === 'failed' && run.error && (
            <Text as="p">{run.error.message}</Text>
          )}
          <Text as="p">{meaning}</Text>
          {delegation.problem && (
            <Text as="p">{t(`delegation.problem.${delegation.problem}`)}</Text>
          )}
          {!isOwn && <Text as="p">{t('run.ownerOnly')}</Text>}
        </Flex>
      }
      customActions={
        isOwn && (
          <Button isPending={isPending} onPress={resume}>
            {t('run.resume')}
          </Button>
        )
      }
    />
  );
}
