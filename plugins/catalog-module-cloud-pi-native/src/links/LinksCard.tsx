import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { RiExternalLinkLine } from '@remixicon/react';
import { PortalCard } from '../card/PortalCard';
import { catalogModuleTranslationRef } from '../translation';
import styles from './links.module.css';

const NEW_TAB = { target: '_blank', rel: 'noopener noreferrer' };

/** Where else an entity is to be found: its tools, its pages. */
export function LinksCard() {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const { entity } = useEntity();
  const links = (entity.metadata.links ?? []).filter(({ url }) =>
    /^(https?:\/\/|mailto:|\/(?!\/))/i.test(url),
  );

  return (
    <PortalCard title={t('links.title')}>
      <ul className={styles.links}>
        {links.map(({ url, title }) => (
          <li key={url}>
            <Link href={url} {...(isElsewhere(url) && NEW_TAB)}>
              {title ?? url}
              {isElsewhere(url) && (
                <>
                  {' '}
                  <RiExternalLinkLine
                    className={styles.icon}
                    size="0.9em"
                    role="img"
                    aria-label={t('links.newTab')}
                  />
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </PortalCard>
  );
}

function isElsewhere(url: string): boolean {
  return /^https?:/i.test(url);
}
