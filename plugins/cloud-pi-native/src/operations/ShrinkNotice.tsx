import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex } from '@backstage/ui';
import { IngestionState } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConfirmedAction,
  formatInstant,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';

/** What the shrink guard holds, and the way to say yes. */
export function ShrinkNotice({
  shrink,
  onApprove,
}: {
  shrink: NonNullable<IngestionState['shrink']>;
  onApprove: () => Promise<boolean>;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();

  if (shrink.approved) {
    return (
      <Alert
        role="status"
        status="info"
        icon
        title={t('operations.shrink.approved')}
        description={t('operations.shrink.approvedDescription')}
      />
    );
  }
  return (
    <Flex direction="column" gap="3">
      <Alert
        role="alert"
        status="warning"
        icon
        title={t('operations.shrink.title')}
        description={
          <>
            {t('operations.shrink.description', {
              since:
                formatInstant(shrink.since, language) ??
                t('operations.unknown'),
            })}
            <ul>
              {shrink.listings.map(({ listing, before, missing }) => (
                <li key={listing}>
                  {t('operations.shrink.listing', {
                    listing: t(`operations.listings.${listing}`),
                    missing: String(missing),
                    before: String(before),
                  })}
                </li>
              ))}
            </ul>
          </>
        }
      />
      <ConfirmedAction
        label={t('operations.shrink.approve')}
        question={t('operations.shrink.question')}
        meaning={t('operations.shrink.meaning')}
        yes={t('operations.shrink.yes')}
        no={t('operations.shrink.no')}
        act={onApprove}
      />
    </Flex>
  );
}
