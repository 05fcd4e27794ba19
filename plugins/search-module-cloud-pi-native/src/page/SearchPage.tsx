import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex } from '@backstage/ui';
import {
  LoadedContent,
  PageShell,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { RiSearchLine } from '@remixicon/react';
import { toQuery } from '../address/searchAddress';
import { useResults } from '../results/useResults';
import { searchPageTranslationRef } from '../translation';
import { Advice } from './Advice';
import { KindFilter } from './KindFilter';
import { Results } from './Results';
import { ResultsHeading } from './ResultsHeading';
import { SearchBox } from './SearchBox';
import { ContributedType, tabsWith } from './tabs';
import { TypeTabs } from './TypeTabs';
import { useSearchAddress } from './useSearchAddress';

const CATALOGUE_TAB = 'catalogue';

/** At `/search`: one box over documents and catalogue; its address says all of it. */
export function SearchPage({
  contributedTypes,
}: {
  contributedTypes: ContributedType[];
}) {
  const { t } = useTranslationRef(searchPageTranslationRef);
  const { address, hrefOf, retype, go } = useSearchAddress();
  const tabs = tabsWith(contributedTypes);
  const [all] = tabs;
  const current = tabs.find(({ id }) => id === address.tab) ?? all;
  const hasKinds = current?.id === CATALOGUE_TAB;
  const query = toQuery(
    hasKinds ? address : { ...address, kind: undefined },
    current?.scope ?? {},
  );
  const loaded = useResults(query);
  const answer = loaded.state === 'ready' ? loaded.value : undefined;
  const facets = answer?.found.facets ?? [];

  return (
    <PageShell title={t('page.title')} icon={<RiSearchLine />}>
      <Flex direction="column" gap="4" mt="4">
        <SearchBox term={address.term} onTerm={retype} />
        {query && current ? (
          <>
            <TypeTabs
              tabs={tabs}
              current={current}
              facets={facets}
              hrefOf={({ id }) => hrefOf({ tab: id, kind: undefined })}
            />
            {hasKinds && facets.length > 0 && (
              <KindFilter
                kind={address.kind}
                facets={facets}
                onChange={kind => go({ kind })}
              />
            )}
            <section
              aria-label={t('results.title')}
              aria-busy={loaded.isAsking}
            >
              <Flex direction="column" gap="4">
                <ResultsHeading answer={answer} page={address.page} />
                <LoadedContent loaded={loaded}>
                  {value => (
                    <Results
                      answer={value}
                      page={address.page}
                      hrefOf={page => hrefOf({ page })}
                    />
                  )}
                </LoadedContent>
              </Flex>
            </section>
          </>
        ) : (
          <Advice isStart />
        )}
      </Flex>
    </PageShell>
  );
}
