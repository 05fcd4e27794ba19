import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReaderState } from '@backstage/plugin-techdocs';
import {
  TechDocsAddonLocations,
  useTechDocsAddons,
  useTechDocsReaderPage,
} from '@backstage/plugin-techdocs-react';
import { Flex, Skeleton } from '@backstage/ui';
import { ComponentType, useEffect, useMemo, useRef, useState } from 'react';
import { useHref, useNavigate } from 'react-router-dom';
import { documentationTranslationRef } from '../translation';
import { Article } from './article/Article';
import { readHeadings } from './article/headings';
import { readDocument, SitePage } from './document/readDocument';
import { ReaderNotice, UnknownDocumentation } from './ReaderNotice';
import { Neighbours } from './site/Neighbours';
import { PageContents } from './site/PageContents';
import { routerPath } from './site/PageLink';
import { SiteNavigation } from './site/SiteNavigation';
import styles from './site/site.module.css';
import { useDocumentCookie } from './useDocumentCookie';
import { usePlace } from './usePlace';
import { usePosition } from './usePosition';

function Waiting() {
  const { t } = useTranslationRef(documentationTranslationRef);
  return (
    <Flex
      direction="column"
      gap="4"
      role="status"
      aria-label={t('reader.loading')}
    >
      <Skeleton width="60%" height={36} />
      <Skeleton width="100%" height={18} />
      <Skeleton width="100%" height={18} />
      <Skeleton width="80%" height={18} />
    </Flex>
  );
}

/** A page of a site: its menu, its article, and what is around it. */
export function ReaderContent({
  reader,
  Header,
}: {
  reader: ReaderState;
  Header?: ComponentType<{ page: SitePage | undefined }>;
}) {
  const { entityRef, entityMetadata, shadowRoot } = useTechDocsReaderPage();
  const addons = useTechDocsAddons();
  const place = usePlace(entityRef, reader.path);
  const hasCookie = useDocumentCookie();
  const navigate = useNavigate();
  const base = useHref('/');
  const top = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<HTMLElement>();
  const { content } = reader;

  const page = useMemo(
    () =>
      content !== undefined && place ? readDocument(content, place) : undefined,
    [content, place],
  );
  const article = hasCookie ? page?.article : undefined;
  usePosition({ root: shadowRoot, page, frame, top });
  const headings = useMemo(() => (frame ? readHeadings(frame) : []), [frame]);

  useEffect(() => {
    const moved = page?.movedTo && routerPath(page.movedTo, base);
    if (moved) navigate(moved, { replace: true });
  }, [page, base, navigate]);

  if (!entityMetadata.loading && !entityMetadata.value) {
    return <UnknownDocumentation />;
  }
  const at = (location: keyof typeof TechDocsAddonLocations) =>
    addons.renderComponentsByLocation(location);
  const isMissing = ['CONTENT_NOT_FOUND', 'INITIAL_BUILD'].includes(
    reader.state,
  );

  return (
    <>
      {Header && <Header page={page} />}
      <div ref={top} className={styles.layout}>
        <div className={styles.column}>
          {page && <SiteNavigation items={page.navigation} />}
          {at('PrimarySidebar')}
        </div>
        <div className={styles.article}>
          <ReaderNotice reader={reader} />
          {article && !isMissing && (
            <>
              {at('Subheader')}
              <Article article={article} onShown={setFrame} />
              {at('Content')}
              {page && <Neighbours page={page} />}
            </>
          )}
          {!article && !isMissing && <Waiting />}
        </div>
        <div className={`${styles.column} ${styles.contents}`}>
          {!isMissing && (
            <PageContents
              headings={headings}
              onChoose={id => navigate(`#${encodeURIComponent(id)}`)}
            />
          )}
          {at('SecondarySidebar')}
        </div>
      </div>
    </>
  );
}
