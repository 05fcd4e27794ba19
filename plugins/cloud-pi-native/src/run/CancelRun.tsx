import {
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { Alert, Button } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import { cloudPiNativeTranslationRef } from '../translation';

/** Cancels a run, after a confirmation in place. */
export function CancelRun({ taskId }: { taskId: string }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const scaffolderApi = useApi(scaffolderApiRef);
  const toastApi = useApi(toastApiRef);
  const [state, setState] = useState<'idle' | 'asking' | 'pending'>('idle');

  const answer = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);

  // Each button takes the place of the other: the focus must not fall to the page.
  useEffect(() => {
    if (state === 'asking') {
      wasAsked.current = true;
      answer.current?.focus();
    } else if (state === 'idle' && wasAsked.current) {
      ask.current?.focus();
    }
  }, [state]);

  const cancel = async () => {
    setState('pending');
    try {
      await scaffolderApi.cancelTask(taskId);
    } catch {
      toastApi.post({ status: 'danger', title: t('run.cancelFailed') });
      setState('idle');
    }
  };

  if (state === 'idle') {
    return (
      <div>
        <Button
          ref={ask}
          variant="secondary"
          onPress={() => setState('asking')}
        >
          {t('run.cancel')}
        </Button>
      </div>
    );
  }
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={t('run.cancelQuestion')}
      description={t('run.cancelMeaning')}
      customActions={
        <>
          <Button destructive isDisabled={state === 'pending'} onPress={cancel}>
            {t('run.cancelYes')}
          </Button>
          <Button
            variant="secondary"
            ref={answer}
            onPress={() => setState('idle')}
          >
            {t('run.cancelNo')}
          </Button>
        </>
      }
    />
  );
}
