import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { RiExternalLinkLine } from '@remixicon/react';
import { ReactNode } from 'react';
import { sharedTranslationRef } from './translation';
import styles from './ExternalLink.module.css';

/** True for an address that a page may link to. @public */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** A link out of the portal, in a new tab, announced as such. @public */
export function ExternalLink({
  href,
  children,
}: {
  href: string;
  children: ReactNode;
}) {
  const { t } = useTranslationRef(sharedTranslationRef);
  if (!isWebAddress(href)) {
    return <>{children}</>;
  }
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer">
      {children}{' '}
      <RiExternalLinkLine
        className={styles.icon}
        size="0.9em"
        role="img"
        aria-label={t('newTab')}
      />
    </Link>
  );
}
