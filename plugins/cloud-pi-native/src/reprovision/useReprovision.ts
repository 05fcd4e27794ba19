import {
  toastApiRef,
  useApi,
  useRouteRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { DelegationError, delegationApiRef } from '../delegation/DelegationApi';
import { runPageRouteRef } from '../externalRoutes';
import { cloudPiNativeTranslationRef } from '../translation';

const TEMPLATE = 'template:default/reprovisionner';

/** Starts a run that reprovisions a project, with the user's delegation, and leads to its page; false where it could not. */
export function useReprovision(slug: string): () => Promise<boolean> {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const scaffolderApi = useApi(scaffolderApiRef);
  const delegationApi = useApi(delegationApiRef);
  const toastApi = useApi(toastApiRef);
  const runHref = useRouteRef(runPageRouteRef);
  const navigate = useNavigate();

  return useCallback(async () => {
    try {
      // The press of the button is what may open a window to sign in.
      await delegationApi.renew({ interactive: true });
      const { taskId } = await scaffolderApi.scaffold({
        templateRef: TEMPLATE,
        values: { project: slug },
      });
      const href = runHref?.({ taskId });
      if (href) {
        navigate(href);
      }
      return true;
    } catch (error) {
      toastApi.post({
        status: 'danger',
        title: t('reprovision.notStarted'),
        description:
          error instanceof DelegationError
            ? t(`delegation.problem.${error.problem}`)
            : t('reprovision.notStartedMeaning'),
      });
      return false;
    }
  }, [t, scaffolderApi, delegationApi, toastApi, runHref, navigate, slug]);
}
