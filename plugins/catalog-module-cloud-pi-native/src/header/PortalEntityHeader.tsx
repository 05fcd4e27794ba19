import {
  Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLinks,
  getEntityRelations,
  useEntity,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { EntityHeaderLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { Header } from '@backstage/ui';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { entityNames, lifecycleName, tabName } from '../names';
import { catalogModuleTranslationRef } from '../translation';
import { EntityMenu } from './EntityMenu';
import { FavoriteButton } from './FavoriteButton';
import { useMenuItems } from './useMenuItems';

/** The header of an entity, as Backstage's own, in the reader's words. */
export function PortalEntityHeader({
  tabs,
  activeTabId,
}: EntityHeaderLayoutProps) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const { entity } = useEntity();
  const { primaryTitle } = useEntityPresentation(entity);
  const menuItems = useMenuItems(entity);
  const metadata = useHeaderMetadata(entity);

  return (
    <Header
      title={primaryTitle}
      tags={entityNames(entity, t).map(label => ({ label }))}
      metadata={metadata}
      tabs={tabs.map(tab => ({
        ...tab,
        label: tabName(tab.label, t),
        ...('items' in tab && {
          items: tab.items.map(item => ({
            ...item,
            label: tabName(item.label, t),
          })),
        }),
      }))}
      activeTabId={activeTabId}
      customActions={
        <>
          <FavoriteButton entity={entity} />
          <EntityMenu items={menuItems} />
        </>
      }
    />
  );
}

function useHeaderMetadata(entity: Entity) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const lifecycle = entity.spec?.lifecycle?.toString();
  const owners = getEntityRelations(entity, RELATION_OWNED_BY);
  const parents = getEntityRelations(entity, RELATION_PART_OF);
  const isInProject =
    entity.metadata.annotations?.[ANNOTATION.projectSlug] !== undefined;
  const ofKind = (kind: string) =>
    parents.filter(parent => parent.kind.toLowerCase() === kind);
  const links = (label: string, refs: typeof parents) =>
    refs.length > 0
      ? [{ label, value: <EntityRefLinks entityRefs={refs} /> }]
      : [];

  return [
    ...(lifecycle
      ? [{ label: t('header.lifecycle'), value: lifecycleName(lifecycle, t) }]
      : []),
    ...links(t('header.owner'), owners),
    ...links(
      t(isInProject ? 'header.project' : 'header.system'),
      ofKind('system'),
    ),
    ...links(t('header.domain'), ofKind('domain')),
    ...links(
      t('header.partOf'),
      parents.filter(
        ({ kind }) => !['system', 'domain'].includes(kind.toLowerCase()),
      ),
    ),
  ];
}
