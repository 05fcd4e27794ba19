import { toastApiRef, translationApiRef } from '@backstage/frontend-plugin-api';
import {
  FormDecoratorBlueprint,
  createScaffolderFormDecorator,
} from '@backstage/plugin-scaffolder-react/alpha';
import { loadTranslation } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';
import { delegationApiRef } from './DelegationApi';

/**
 * Hands the delegation over at *Créer*, while there is a user gesture to open
 * a window with, and before the run exists. It never throws: the stock wizard
 * would stay blocked. Without a delegation the first step that needs one stops
 * before its side effect and the run page offers to resume.
 */
export const delegationDecorator = createScaffolderFormDecorator({
  id: 'cloud-pi-native-delegation',
  deps: {
    delegation: delegationApiRef,
    toast: toastApiRef,
    translation: translationApiRef,
  },
  async decorator(_context, { delegation, toast, translation }) {
    const missing = await delegation
      .renew({ interactive: true })
      .then(status => (status.gitlabUntil ? undefined : 'gitlab'))
      .catch(() => 'console');
    if (missing) {
      // Not awaited: messages that never load must not hold the wizard back.
      loadTranslation(translation, cloudPiNativeTranslationRef).then(
        t =>
          toast.post({
            status: 'warning',
            title: t('delegation.notHandedOver'),
            description:
              missing === 'gitlab'
                ? t('delegation.gitlabMissing')
                : t('delegation.consoleMissing'),
            timeout: 15_000,
          }),
        () => undefined,
      );
    }
  },
});

export const delegationFormDecorator = FormDecoratorBlueprint.make({
  name: 'delegation',
  params: { decorator: delegationDecorator },
});
