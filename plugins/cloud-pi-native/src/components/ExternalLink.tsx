import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, VisuallyHidden } from '@backstage/ui';
import { cloudPiNativeTranslationRef } from '../translation';

/** True for an address that a page may link to. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** A link out of the portal, in a new tab, announced as such. */
export function ExternalLink({
  href,
  children,
}: {
  href: string;
  children: string;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  if (!isWebAddress(href)) {
    return <>{children}</>;
  }
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <VisuallyHidden> {t('common.newTab')}</VisuallyHidden>
    </Link>
  );
}
