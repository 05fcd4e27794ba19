import { ANNOTATION_EDIT_URL, Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityIconLinkBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { ButtonLink } from '@backstage/ui';
import { RiEditLine } from '@remixicon/react';
import { ReactNode } from 'react';
import { catalogModuleTranslationRef } from '../translation';
import styles from './about.module.css';

type UseProps = (typeof EntityIconLinkBlueprint.dataRefs.useProps)['T'];

/** A link that a plugin adds to the card, and for which entities. */
export interface IconLink {
  id: string;
  isFor: (entity: Entity) => boolean;
  useProps: UseProps;
}

/** The links that plugins add, those that lead somewhere, and one to the file. */
export function IconLinks({
  entity,
  links,
}: {
  entity: Entity;
  links: IconLink[];
}) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const editUrl = entity.metadata.annotations?.[ANNOTATION_EDIT_URL];
  return (
    <div className={styles.links}>
      {links
        .filter(({ isFor }) => isFor(entity))
        .map(({ id, useProps }) => (
          <AddedLink key={id} useProps={useProps} />
        ))}
      {editUrl && canBeEdited(editUrl) && (
        <LinkTo href={editUrl} icon={<RiEditLine aria-hidden />}>
          {t('about.edit')}
        </LinkTo>
      )}
    </div>
  );
}

function AddedLink({ useProps }: { useProps: UseProps }) {
  const { label, icon, href, disabled } = useProps();
  return disabled || !href ? null : (
    <LinkTo href={href} icon={icon}>
      {label}
    </LinkTo>
  );
}

function LinkTo({
  href,
  icon,
  children,
}: {
  href: string;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <ButtonLink
      variant="secondary"
      size="small"
      href={href}
      iconStart={<span className={styles.icon}>{icon}</span>}
      {...(isWebAddress(href) && {
        target: '_blank',
        rel: 'noopener noreferrer',
      })}
    >
      {children}
    </ButtonLink>
  );
}

// GitLab edits on a branch only: its page for HEAD is not there.
function canBeEdited(address: string): boolean {
  return isWebAddress(address) && !address.includes('/-/edit/HEAD/');
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
