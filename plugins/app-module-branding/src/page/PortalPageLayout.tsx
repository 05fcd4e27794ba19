import {
  BreadcrumbEntry,
  PageLayoutProps,
  configApiRef,
  useApi,
  useBreadcrumbEntries,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { PluginHeader } from '@backstage/ui';
import { useEffect } from 'react';
import {
  Link,
  matchPath,
  resolvePath,
  useLocation,
  useResolvedPath,
} from 'react-router-dom';
import { brandingTranslationRef } from '../translation';
import { pageTitleKey } from './pageTitles';
import styles from './PortalPageLayout.module.css';

/**
 * The frame of every page: Backstage's header, whose tabs are links of a
 * navigation (they lead to pages, there is no tab panel), in the reader's
 * language.
 */
export function PortalPageLayout(props: PageLayoutProps) {
  const { t } = useTranslationRef(brandingTranslationRef);
  const { pathname } = useLocation();
  const pagePath = useResolvedPath('.').pathname;
  const { items } = useBreadcrumbEntries();

  if (props.noHeader) {
    return <>{props.children}</>;
  }
  const translated = (title: string) => {
    const key = pageTitleKey(title);
    return key ? t(key) : title;
  };
  const title = props.title && translated(props.title);
  const tabs = (props.tabs ?? []).map(({ id, label, href }) => {
    const path = resolvePath(href, pagePath).pathname;
    return {
      id,
      label: translated(label),
      path,
      isCurrent: matchPath({ path, end: false }, pathname) !== null,
    };
  });
  // Only the entries of this layout: a title of an entity stays what it is.
  const own = new Map(
    props.tabs?.map(({ label }) => [label, translated(label)]),
  );
  const current = tabs.find(({ isCurrent }) => isCurrent);

  const content = (
    <>
      <DocumentTitle parts={[current?.label, title]} path={pathname} />
      <PluginHeader
        className={tabs.length > 0 ? styles.withTabs : undefined}
        title={title}
        icon={props.icon}
        titleLink={props.titleLink}
        breadcrumbs={items.map(item => ({
          ...item,
          label: own.get(item.label) ?? item.label,
        }))}
        customActions={props.headerActions}
      />
      {tabs.length > 0 ? (
        <>
          <nav className={styles.tabs} aria-label={t('page.tabs')}>
            <ul>
              {tabs.map(({ id, label, path, isCurrent }) => (
                <li key={id}>
                  <Link to={path} aria-current={isCurrent ? 'page' : undefined}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className={styles.outer}>
            <div className={styles.inner}>{props.children}</div>
          </div>
        </>
      ) : (
        props.children
      )}
    </>
  );
  return title ? (
    <BreadcrumbEntry
      entry={{ label: title, href: props.titleLink ?? pagePath }}
    >
      {content}
    </BreadcrumbEntry>
  ) : (
    content
  );
}

/** Names the document, until the page that it frames gives it a better name. */
function DocumentTitle(props: { parts: (string | undefined)[]; path: string }) {
  const appTitle = useApi(configApiRef).getOptionalString('app.title');
  const title = [...props.parts, appTitle].filter(Boolean).join(' – ');
  useEffect(() => {
    // Backstage's older pages name theirs in such a frame, also as they are left.
    const frame = requestAnimationFrame(() => {
      document.title = title;
    });
    return () => cancelAnimationFrame(frame);
  }, [title, props.path]);
  return null;
}
