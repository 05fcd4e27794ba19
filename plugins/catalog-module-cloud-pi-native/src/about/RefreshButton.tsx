import {
  ANNOTATION_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { catalogEntityRefreshPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEntityPermission } from '@backstage/plugin-catalog-react/alpha';
import { ButtonIcon } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { catalogModuleTranslationRef } from '../translation';

const TOAST_MILLISECONDS = 6_000;

/** Has the catalogue read an entity's file again, where there is one. */
export function RefreshButton({ entity }: { entity: Entity }) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const toastApi = useApi(toastApiRef);
  const { allowed } = useEntityPermission(catalogEntityRefreshPermission);
  const location = entity.metadata.annotations?.[ANNOTATION_LOCATION] ?? '';

  if (!allowed || !/^(url|file):/.test(location)) {
    return null;
  }
  const refresh = () =>
    catalogApi.refreshEntity(stringifyEntityRef(entity)).then(
      () =>
        toastApi.post({
          title: t('about.refreshed'),
          timeout: TOAST_MILLISECONDS,
        }),
      () => toastApi.post({ title: t('about.notRefreshed'), status: 'danger' }),
    );
  return (
    <ButtonIcon
      variant="tertiary"
      icon={<RiRefreshLine />}
      aria-label={t('about.refresh')}
      onPress={() => {
        refresh();
      }}
    />
  );
}
