import {
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Flex, SearchField, Text } from '@backstage/ui';
import {
  LoadedContent,
  Section,
  Truncated,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { useCallback, useState } from 'react';
import { documentationTranslationRef } from '../translation';
import { DocumentedList } from './DocumentedList';
import styles from './home.module.css';
import { HowToDocument } from './HowToDocument';
import { DocumentedPage, queryDocumented } from './queryDocumented';
import { useSettledText } from './useSettledText';

/** Everything else that has documentation and that the reader may see, their own first. */
export function ApplicationsSection({ portal }: { portal: string }) {
  const { t } = useTranslationRef(documentationTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const identityApi = useApi(identityApiRef);
  const [typed, setTyped] = useState('');
  const text = useSettledText(typed.trim());
  const loaded = useLoaded(
    useCallback(async () => {
      const { ownershipEntityRefs } = await identityApi.getBackstageIdentity();
      return queryDocumented(catalogApi, {
        text,
        owners: ownershipEntityRefs,
        portal,
      });
    }, [catalogApi, identityApi, portal, text]),
  );
  return (
    <Section title={t('home.applications.title')}>
      <Flex direction="column" gap="4">
        <div className={styles.filter}>
          <SearchField
            label={t('home.applications.filter')}
            placeholder={t('home.applications.filterPlaceholder')}
            value={typed}
            onChange={setTyped}
          />
        </div>
        <LoadedContent loaded={loaded}>
          {page => <Applications page={page} isFiltered={text !== ''} />}
        </LoadedContent>
      </Flex>
    </Section>
  );
}

function Applications({
  page: { own, others, total },
  isFiltered,
}: {
  page: DocumentedPage;
  isFiltered: boolean;
}) {
  const { t } = useTranslationRef(documentationTranslationRef);
  if (total === 0 && !isFiltered) {
    return <HowToDocument />;
  }
  return (
    <>
      <Text as="p" role="status" color="secondary">
        {total === 0
          ? t('home.applications.nothingFound')
          : t('home.applications.count', { count: total })}
      </Text>
      <DocumentedList title={t('home.applications.own')} items={own} />
      <DocumentedList title={t('home.applications.others')} items={others} />
      <Truncated shown={own.length + others.length} total={total} />
    </>
  );
}
