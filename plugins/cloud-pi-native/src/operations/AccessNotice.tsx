import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { IngestionAccess } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { useLanguage } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';

/** Says what the portal cannot know of the platform for want of rights in the console. */
export function AccessNotice({
  access,
}: {
  access: IngestionAccess | undefined;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const number = new Intl.NumberFormat(useLanguage());
  if (access?.mode !== 'limited') {
    return null;
  }
  const { clusters, unknownOwners, users } = access;
  return (
    <Alert
      status="info"
      icon
      title={t('operations.access.title')}
      description={[
        t('operations.access.description'),
        !users && t('operations.access.noUsers'),
        !clusters && t('operations.access.noDedicatedClusters'),
        unknownOwners > 0 &&
          t('operations.access.unknownOwners', {
            owners: number.format(unknownOwners),
          }),
      ]
        .filter(Boolean)
        .join(' ')}
    />
  );
}
