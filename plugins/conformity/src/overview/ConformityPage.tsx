import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex, Text } from '@backstage/ui';
import {
  LoadedContent,
  PageShell,
  Section,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { RiShieldCheckLine } from '@remixicon/react';
import { useCallback } from 'react';
import { conformityApiRef } from '../api/ConformityApi';
import { MineList } from '../home/MineList';
import { conformityTranslationRef } from '../translation';
import { AskedExemptions } from './AskedExemptions';
import { OverviewSection } from './OverviewSection';

/** At `/conformity`: what to mend in one's own projects, and for readers of the platform, everything. */
export function ConformityPage() {
  const { t } = useTranslationRef(conformityTranslationRef);
  const api = useApi(conformityApiRef);
  const mine = useLoaded(useCallback(() => api.getMine(), [api]));
  const overview = useLoaded(useCallback(() => api.getOverview(), [api]));

  return (
    <PageShell title={t('page.title')} icon={<RiShieldCheckLine />}>
      <Flex direction="column" gap="6" mt="4">
        <Text as="p">{t('page.introduction')}</Text>
        <Section title={t('page.mine')}>
          <LoadedContent loaded={mine}>
            {list =>
              list.length === 0 ? (
                <Alert
                  status="info"
                  icon
                  title={t('page.mineNone')}
                  description={t('page.mineNoneDescription')}
                />
              ) : (
                <MineList mine={list} />
              )
            }
          </LoadedContent>
        </Section>
        <LoadedContent loaded={overview}>
          {all =>
            all && (
              <>
                <AskedExemptions
                  asked={all.asked}
                  mayDecide={all.mayDecide}
                  onDecided={overview.retry}
                />
                <OverviewSection overview={all} />
              </>
            )
          }
        </LoadedContent>
      </Flex>
    </PageShell>
  );
}
