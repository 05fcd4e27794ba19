import {
  BreadcrumbEntry,
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Alert, Container, Flex, Skeleton, Text } from '@backstage/ui';
import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { Section } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { useKeptDelegation } from '../delegation/useKeptDelegation';
import { cloudPiNativeTranslationRef } from '../translation';
import { CancelRun } from './CancelRun';
import { DelegationNotice } from './DelegationNotice';
import { RunFailure } from './RunFailure';
import { RunAftermath } from './RunAftermath';
import { UndoMade } from './RunMade';
import { RunProgress } from './RunProgress';
import { RunProject } from './RunProject';
import { RunSteps } from './RunSteps';
import { RunSuccess } from './RunSuccess';
import { isFinished } from './runState';
import { useFocusAfterAction } from './useFocusAfterAction';
import { useIsOwnRun } from './useIsOwnRun';
import { useRun } from './useRun';

/** The live page of a run, at `/create/tasks/:taskId`. */
export function RunPage() {
  const { taskId } = useParams();
  return taskId ? <Run key={taskId} taskId={taskId} /> : null;
}

function Run({ taskId }: { taskId: string }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const appTitle = useApi(configApiRef).getOptionalString('app.title');
  const { run, reopen } = useRun(taskId);
  const isOwn = useIsOwnRun(run.task?.createdBy);
  const finished = isFinished(run.phase);
  const { target, noteAction } = useFocusAfterAction(run.phase);
  const delegation = useKeptDelegation(
    isOwn && run.task !== undefined && !finished,
  );

  const template = run.task?.spec.templateInfo?.entity?.metadata;
  const title = template?.title ?? template?.name ?? t('run.untitled');

  useEffect(() => {
    const state = t(`run.phase.${run.phase}`);
    document.title = [`${title} – ${state}`, appTitle]
      .filter(Boolean)
      .join(' – ');
  }, [t, title, run.phase, appTitle]);

  if (run.refused) {
    return (
      <Layout taskId={taskId} title={t('run.untitled')}>
        <Alert
          role="alert"
          status="danger"
          icon
          title={t(`run.refused.${run.refused}`)}
        />
      </Layout>
    );
  }
  return (
    <Layout taskId={taskId} title={title}>
      <RunProgress run={run} focusRef={target} />
      {isOwn && !finished && <DelegationNotice delegation={delegation} />}
      {(run.phase === 'failed' || run.phase === 'cancelled') && (
        <>
          <RunFailure
            run={run}
            taskId={taskId}
            isOwn={isOwn}
            delegation={delegation}
            onResumed={() => {
              noteAction();
              reopen();
            }}
          />
          {isOwn && run.task && <RunProject task={run.task} />}
          <RunAftermath run={run} taskId={taskId} isOwn={isOwn} />
        </>
      )}
      {run.phase === 'succeeded' && (
        <RunSuccess output={run.output}>
          {isOwn && <UndoMade taskId={taskId} />}
        </RunSuccess>
      )}
      <Section title={t('run.steps')}>
        {run.task ? (
          <RunSteps steps={run.steps} />
        ) : (
          <Skeleton width="100%" height={24} />
        )}
      </Section>
      {isOwn && run.task && !finished && run.phase !== 'cancelling' && (
        <CancelRun taskId={taskId} onCancelled={noteAction} />
      )}
    </Layout>
  );
}

function Layout({
  taskId,
  title,
  children,
}: {
  taskId: string;
  title: string;
  children: React.ReactNode;
}) {
  return (
    <BreadcrumbEntry entry={{ label: title, href: taskId }}>
      <main>
        <Container my="6">
          <Flex direction="column" gap="4">
            <Text as="h2" variant="title-small" weight="bold">
              {title}
            </Text>
            {children}
          </Flex>
        </Container>
      </main>
    </BreadcrumbEntry>
  );
}
