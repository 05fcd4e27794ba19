import {
  useApi,
  useRouteRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Flex, Link } from '@backstage/ui';
import {
  Section,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { useCallback } from 'react';
import { conformityApiRef } from '../api/ConformityApi';
import { conformityRouteRef } from '../routes';
import { conformityTranslationRef } from '../translation';
import { MineList } from './MineList';

const SHOWN = 5;

/** On the home page: what to mend first; nothing where there is nothing to mend. */
export function MendFirstCard() {
  const { t } = useTranslationRef(conformityTranslationRef);
  const api = useApi(conformityApiRef);
  const pageHref = useRouteRef(conformityRouteRef)?.();
  const loaded = useLoaded(useCallback(() => api.getMine(), [api]));
  // The home page is not the place to tell of this backend's troubles.
  if (loaded.state !== 'ready' || loaded.value.length === 0) {
    return null;
  }
  return (
    <Section title={t('page.mine')}>
      <Flex direction="column" gap="3">
        <MineList mine={loaded.value.slice(0, SHOWN)} />
        {pageHref && <Link href={pageHref}>{t('page.seeAll')}</Link>}
      </Flex>
    </Section>
  );
}
