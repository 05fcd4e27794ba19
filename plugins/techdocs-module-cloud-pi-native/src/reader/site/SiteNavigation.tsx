import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiArrowDownSLine } from '@remixicon/react';
import { useId, useState } from 'react';
import { documentationTranslationRef } from '../../translation';
import { SiteItem } from '../document/readNavigation';
import { PageLink } from './PageLink';
import styles from './site.module.css';

function Section({ item }: { item: SiteItem }) {
  const id = useId();
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = chosen ?? item.isActive;
  return (
    <li>
      <button
        type="button"
        className={styles.section}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setChosen(!isOpen)}
      >
        <span>{item.title}</span>
        <RiArrowDownSLine aria-hidden size="1.1em" />
      </button>
      <div id={id} hidden={!isOpen}>
        {item.href && <PageEntry item={{ ...item, children: [] }} />}
        <Items items={item.children} />
      </div>
    </li>
  );
}

function PageEntry({ item }: { item: SiteItem }) {
  return (
    <PageLink
      href={item.href ?? ''}
      className={styles.entry}
      aria-current={item.isActive ? 'page' : undefined}
    >
      {item.title}
    </PageLink>
  );
}

function Items({ items }: { items: readonly SiteItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item, index) =>
        item.children.length > 0 ? (
          <Section key={`${index} ${item.title}`} item={item} />
        ) : (
          <li key={`${index} ${item.title}`}>
            <PageEntry item={item} />
          </li>
        ),
      )}
    </ul>
  );
}

/** The menu of the site: its sections, and the page that is open. */
export function SiteNavigation({ items }: { items: readonly SiteItem[] }) {
  const { t } = useTranslationRef(documentationTranslationRef);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <nav aria-label={t('reader.pages')} className={styles.navigation}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{t('reader.pages')}</span>
        <RiArrowDownSLine aria-hidden size="1.1em" />
      </button>
      <div id={id} className={isOpen ? styles.unfolded : styles.folded}>
        <Items items={items} />
      </div>
    </nav>
  );
}
