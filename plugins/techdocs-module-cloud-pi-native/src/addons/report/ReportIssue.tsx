import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  ExternalLink,
  isWebAddress,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { useLocation } from 'react-router-dom';
import { headingText } from '../../reader/article/headings';
import { documentationTranslationRef } from '../../translation';
import styles from '../addons.module.css';
import { useArticleElements } from '../useArticleElements';
import { usePageSource } from '../usePageSource';
import { issueAddress, quote } from './issueAddress';
import { useArticleSelection } from './useArticleSelection';

/**
 * The way to say what is wrong: below the page always, and beside a text that is
 * selected. Below the page too it quotes the selection, so that the keyboard is enough.
 */
export function ReportIssue() {
  const { t } = useTranslationRef(documentationTranslationRef);
  const { pathname } = useLocation();
  const support = useApi(configApiRef).getOptionalString(
    'cloudPiNative.support.url',
  );
  const found = usePageSource();
  const selection = useArticleSelection();
  const [heading] = useArticleElements('article h1');
  const form = found?.issues ?? support;
  if (!found || !form || !isWebAddress(form)) return null;

  const page = heading ? headingText(heading) : pathname;
  const address = `${window.location.origin}${pathname}`;
  const href = issueAddress(form, {
    title: t('report.title', { page }),
    body: [
      t('report.where', { address }),
      ...(selection ? [t('report.quote'), quote(selection.text)] : []),
      t('report.problem'),
      '',
    ].join('\n\n'),
  });
  return (
    <>
      <p className={styles.report}>
        <ExternalLink href={href}>
          {t(selection ? 'report.selection' : 'report.page')}
        </ExternalLink>
      </p>
      {selection && (
        <p
          className={styles.beside}
          style={{ top: selection.top + 8, left: Math.max(8, selection.left) }}
        >
          <ExternalLink href={href}>{t('report.selection')}</ExternalLink>
        </p>
      )}
    </>
  );
}
