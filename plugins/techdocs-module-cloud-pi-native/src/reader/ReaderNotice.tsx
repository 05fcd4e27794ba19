import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReaderState } from '@backstage/plugin-techdocs';
import { Alert, Button, ButtonLink, Container } from '@backstage/ui';
import { useLocation, useParams } from 'react-router-dom';
import { documentationTranslationRef } from '../translation';
import styles from './notice.module.css';
import { siteAddress } from './usePlace';

/** Lines of a build as it goes, for whoever mends what stops it. */
function BuildLog({ lines }: { lines: readonly string[] }) {
  const { t } = useTranslationRef(documentationTranslationRef);
  if (lines.length === 0) return null;
  return (
    <details className={styles.log}>
      <summary>{t('reader.buildLog')}</summary>
      <pre>{lines.join('\n')}</pre>
    </details>
  );
}

/** The way from a page that is not there to the menu of its site. */
function FirstPage({ page }: { page: string }) {
  const { t } = useTranslationRef(documentationTranslationRef);
  const { pathname } = useLocation();
  return (
    <ButtonLink variant="secondary" href={siteAddress(pathname, page)}>
      {t('reader.firstPage')}
    </ButtonLink>
  );
}

// Of the server's disk or network: its author's file is not to blame, and paths
// of the server are nobody's business.
const isOfServer = (failure: string) => /\bE[A-Z]{3,}: /.test(failure);

/** What the reader is told of the document's state; nothing while all is well. */
export function ReaderNotice({ reader }: { reader: ReaderState }) {
  const { t } = useTranslationRef(documentationTranslationRef);
  const { '*': page = '' } = useParams();
  const { state, buildLog, syncErrorMessage, contentReload } = reader;
  const failure = syncErrorMessage?.replace(/^(?:\w*Error: )+/, '');
  switch (state) {
    case 'INITIAL_BUILD':
      return (
        <>
          <Alert
            role="status"
            status="info"
            isPending
            title={t('reader.building')}
            description={t('reader.buildingDescription')}
          />
          <BuildLog lines={buildLog} />
        </>
      );
    case 'CONTENT_STALE_READY':
      return (
        <Alert
          role="status"
          status="success"
          icon
          title={t('reader.newer')}
          customActions={
            <Button variant="secondary" onPress={contentReload}>
              {t('reader.showNewer')}
            </Button>
          }
        />
      );
    case 'CONTENT_STALE_ERROR':
      return (
        <>
          <Alert
            role="status"
            status="warning"
            icon
            title={t('reader.newerFailed')}
            description={
              failure && isOfServer(failure)
                ? t('reader.buildFailedHere')
                : failure
            }
          />
          {!(failure && isOfServer(failure)) && <BuildLog lines={buildLog} />}
        </>
      );
    case 'CONTENT_NOT_FOUND':
      return failure ? (
        <>
          <Alert
            role="alert"
            status="danger"
            icon
            title={t('reader.buildFailed')}
            description={
              isOfServer(failure)
                ? t('reader.buildFailedHere')
                : `${failure} ${t('reader.buildFailedDescription')}`
            }
          />
          {!isOfServer(failure) && <BuildLog lines={buildLog} />}
        </>
      ) : (
        <Alert
          role="alert"
          status="warning"
          icon
          title={t('reader.pageNotFound')}
          description={t('reader.pageNotFoundDescription')}
          customActions={page && <FirstPage page={page} />}
        />
      );
    default:
      return null;
  }
}

/** In the place of a site whose entity is not there, or not for the reader. */
export function UnknownDocumentation() {
  const { t } = useTranslationRef(documentationTranslationRef);
  return (
    <Container mt="6">
      <Alert
        role="alert"
        status="warning"
        icon
        title={t('reader.unknown')}
        description={t('reader.unknownDescription')}
      />
    </Container>
  );
}
