import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex, Text } from '@backstage/ui';
import {
  INGESTION_LISTINGS,
  IngestionState,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { RiPulseLine } from '@remixicon/react';
import { useState } from 'react';
import {
  Facts,
  LoadedContent,
  PageShell,
  Section,
  formatInstant,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';
import { AccessNotice } from './AccessNotice';
import { FORBIDDEN } from './IngestionClient';
import { PassesSection } from './PassesSection';
import { RefusedSection, SkippedSection } from './LeftOut';
import { ShrinkNotice } from './ShrinkNotice';
import { TokenNotice } from './TokenNotice';
import { useIngestion } from './useIngestion';

const KINDS = [
  'Zone',
  'Cluster',
  'Group',
  'User',
  'System',
  'Environment',
  'Location',
] as const;

/** What operators see of the ingestion, at `/operations`. */
export function OperationsPage() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const { loaded, refresh, approveShrink } = useIngestion();

  return (
    <PageShell title={t('operations.title')} icon={<RiPulseLine />}>
      <Flex direction="column" gap="6" mt="4">
        <LoadedContent loaded={loaded}>
          {state =>
            state === FORBIDDEN ? (
              <Alert
                status="info"
                icon
                title={t('operations.forbidden.title')}
                description={t('operations.forbidden.description')}
              />
            ) : (
              <>
                <Text as="p">{t('operations.introduction')}</Text>
                <AccessNotice access={state.access} />
                <TokenNotice expiresAt={state.consoleTokenExpiresAt} />
                {state.shrink && (
                  <ShrinkNotice
                    shrink={state.shrink}
                    onApprove={approveShrink}
                  />
                )}
                <Schedule state={state} onRefresh={refresh} />
                <PassesSection state={state} />
                <Counts state={state} />
                <SkippedSection skipped={state.skipped} />
                <RefusedSection refused={state.refusedClaims} />
              </>
            )
          }
        </LoadedContent>
      </Flex>
    </PageShell>
  );
}

function Schedule({
  state,
  onRefresh,
}: {
  state: IngestionState;
  onRefresh: () => Promise<boolean>;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();
  const [isPending, setPending] = useState(false);
  const instant = (value: string | undefined, otherwise: string) =>
    formatInstant(value, language) ?? otherwise;

  const refresh = async () => {
    setPending(true);
    await onRefresh();
    setPending(false);
  };

  return (
    <Section title={t('operations.next.title')}>
      <Facts
        facts={[
          {
            label: t('operations.next.full'),
            value: instant(state.nextFullPassAt, t('operations.unknown')),
          },
          {
            label: t('operations.next.poll'),
            value: instant(state.nextPollAt, t('operations.unknown')),
          },
          {
            label: t('operations.next.webhook'),
            value: instant(state.webhookLastSeenAt, t('operations.never')),
          },
          {
            label: t('operations.token.label'),
            value: instant(
              state.consoleTokenExpiresAt,
              t('operations.unknown'),
            ),
          },
        ]}
      />
      <Text as="p" role="status">
        {state.running ? t('operations.next.running') : ''}
      </Text>
      <div>
        <Button variant="secondary" isPending={isPending} onPress={refresh}>
          {t('operations.actions.refresh')}
        </Button>
      </div>
    </Section>
  );
}

function Counts({ state }: { state: IngestionState }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const number = new Intl.NumberFormat(useLanguage());
  const read = INGESTION_LISTINGS.flatMap(listing => {
    const count = state.read[listing];
    return count === undefined
      ? []
      : {
          label: t(`operations.listings.${listing}`),
          value: number.format(count),
        };
  });
  const entities = Object.entries(state.entities).map(([kind, count]) => {
    const known = KINDS.find(name => name === kind);
    return {
      label: known ? t(`operations.entities.kinds.${known}`) : kind,
      value: number.format(count),
    };
  });

  return (
    <>
      <Section title={t('operations.read.title')}>
        {read.length > 0 ? (
          <Facts facts={read} />
        ) : (
          <Text as="p">{t('operations.read.none')}</Text>
        )}
      </Section>
      {entities.length > 0 && (
        <Section title={t('operations.entities.title')}>
          <Facts facts={entities} />
        </Section>
      )}
    </>
  );
}
