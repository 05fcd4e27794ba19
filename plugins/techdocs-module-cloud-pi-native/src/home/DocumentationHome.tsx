import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import techdocsPlugin from '@backstage/plugin-techdocs/alpha';
import { Flex, Text } from '@backstage/ui';
import { PageShell } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { RiArticleLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { documentationTranslationRef } from '../translation';
import { ApplicationsSection } from './ApplicationsSection';
import styles from './home.module.css';
import { NeedCard } from './NeedCard';
import { chooseNeeds, Reader, readerOf } from './needs';
import { ReaderFilter } from './ReaderFilter';
import { SearchForm } from './SearchForm';

const READER = 'profil';

/** At `/docs`: what a reader wants to do, then the documentation of applications. */
export function DocumentationHome({
  documentation,
  searchPath,
}: {
  /** The entity whose documentation is that of the portal. */
  documentation: string;
  searchPath: string;
}) {
  const { t } = useTranslationRef(documentationTranslationRef);
  const [parameters, setParameters] = useSearchParams();
  const reader = readerOf(parameters.get(READER));
  const needs = chooseNeeds(reader);
  const count = needs.reduce((sum, { pages }) => sum + pages.length, 0);
  const { kind, namespace, name } = parseEntityRef(documentation);
  const documentationHref = useRouteRef(techdocsPlugin.routes.docRoot)?.({
    kind,
    namespace,
    name,
  });

  return (
    <PageShell title={t('home.title')} icon={<RiArticleLine />}>
      <Flex direction="column" gap="6" mt="4">
        <Text as="p" variant="body-large">
          {t('home.introduction')}
        </Text>
        <SearchForm searchPath={searchPath} />
        {documentationHref && (
          <>
            <ReaderFilter
              reader={reader}
              onChange={(chosen: Reader | undefined) =>
                setParameters(chosen ? { [READER]: chosen } : {})
              }
            />
            <Text as="p" role="status" color="secondary">
              {t('home.shown', { count })}
            </Text>
            <ul className={styles.needs}>
              {needs.map(need => (
                <li key={need.id}>
                  <NeedCard {...need} documentationHref={documentationHref} />
                </li>
              ))}
            </ul>
          </>
        )}
        <ApplicationsSection portal={documentation} />
      </Flex>
    </PageShell>
  );
}
