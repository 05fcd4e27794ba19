import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from 'react-router-dom';
import { FoundPage } from '../results/parseResults';
import { searchPageTranslationRef } from '../translation';
import styles from './search.module.css';
import { countOf, Tab } from './tabs';

/** Links, for each has its address; what they lead to is the page below. */
export function TypeTabs({
  tabs,
  current,
  facets,
  hrefOf,
}: {
  tabs: Tab[];
  current: Tab;
  facets: FoundPage['facets'];
  hrefOf: (tab: Tab) => string;
}) {
  const { t } = useTranslationRef(searchPageTranslationRef);
  return (
    <nav className={styles.tabs} aria-label={t('tabs.label')}>
      <ul>
        {tabs.map(tab => (
          <li key={tab.id}>
            <Link
              to={hrefOf(tab)}
              aria-current={tab === current ? 'true' : undefined}
            >
              {'own' in tab.label ? t(`tabs.${tab.label.own}`) : tab.label.name}
              {facets.length > 0 && ` (${countOf(facets, tab.scope)})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
