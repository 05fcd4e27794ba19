import {
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { useCallback } from 'react';
import { conformityTranslationRef } from '../translation';

/** What the backend answers to a write that would fail again as it is. */
const isRefusal = (error: unknown) =>
  error instanceof ResponseError && error.statusCode < 500;

/** Runs a write and says what came of it; true when it is done. */
export function useWrite() {
  const { t } = useTranslationRef(conformityTranslationRef);
  const toastApi = useApi(toastApiRef);
  return useCallback(
    async (write: () => Promise<void>, done: string): Promise<boolean> => {
      try {
        await write();
        toastApi.post({ status: 'success', title: done });
        return true;
      } catch (error) {
        toastApi.post({
          status: 'danger',
          title: t(isRefusal(error) ? 'write.refused' : 'write.failed'),
        });
        return false;
      }
    },
    [t, toastApi],
  );
}
