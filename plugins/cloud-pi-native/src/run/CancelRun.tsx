import {
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { ConfirmedAction } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';

/** Cancels a run, after a confirmation in place. */
export function CancelRun({
  taskId,
  onCancelled,
}: {
  taskId: string;
  onCancelled: () => void;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const scaffolderApi = useApi(scaffolderApiRef);
  const toastApi = useApi(toastApiRef);

  const cancel = async () => {
    try {
      await scaffolderApi.cancelTask(taskId);
      onCancelled();
      return true;
    } catch {
      toastApi.post({ status: 'danger', title: t('run.cancelFailed') });
      return false;
    }
  };

  return (
    <ConfirmedAction
      label={t('run.cancel')}
      question={t('run.cancelQuestion')}
      meaning={t('run.cancelMeaning')}
      yes={t('run.cancelYes')}
      no={t('run.cancelNo')}
      act={cancel}
    />
  );
}
