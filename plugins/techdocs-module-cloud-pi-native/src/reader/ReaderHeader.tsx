import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { useTechDocsReaderPage } from '@backstage/plugin-techdocs-react';
import { Button, ButtonLink } from '@backstage/ui';
import { RiPrinterLine, RiSearchLine } from '@remixicon/react';
import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import { documentationTranslationRef } from '../translation';
import { SitePage } from './document/readDocument';
import { trailOf } from './document/readNavigation';
import styles from './site/site.module.css';

/** Above a page: where it is, how to search, how to print. */
export function ReaderHeader({ page }: { page: SitePage | undefined }) {
  const { t } = useTranslationRef(documentationTranslationRef);
  const { metadata, entityMetadata } = useTechDocsReaderPage();
  const appTitle = useApi(configApiRef).getOptionalString('app.title');
  const site =
    metadata.value?.site_name ??
    entityMetadata.value?.metadata.title ??
    entityMetadata.value?.metadata.name;
  const title = page?.title;

  useEffect(() => {
    const parts = [title, site === title ? undefined : site, appTitle];
    document.title = parts.filter(Boolean).join(' – ');
  }, [title, site, appTitle]);

  return (
    <div className={styles.bar}>
      <nav aria-label={t('reader.trail')}>
        <ol className={styles.trail}>
          <li>
            <Link to="/docs">{t('reader.home')}</Link>
          </li>
          {site && <li>{site}</li>}
          {page &&
            trailOf(page.navigation).map(section => (
              <li key={section}>{section}</li>
            ))}
        </ol>
      </nav>
      <div className={styles.tools}>
        <ButtonLink
          variant="secondary"
          size="small"
          href="/search?type=documentation"
          iconStart={<RiSearchLine aria-hidden />}
        >
          {t('reader.search')}
        </ButtonLink>
        <Button
          variant="secondary"
          size="small"
          iconStart={<RiPrinterLine aria-hidden />}
          onPress={() => window.print()}
        >
          {t('reader.print')}
        </Button>
      </div>
    </div>
  );
}
