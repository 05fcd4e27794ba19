import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useStarredEntity } from '@backstage/plugin-catalog-react';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';
import { ButtonIcon } from '@backstage/ui';
import { RiStarFill, RiStarLine } from '@remixicon/react';

/** Keeps an entity among the reader's favourites, or no more. */
export function FavoriteButton({ entity }: { entity: Entity }) {
  const { t } = useTranslationRef(catalogReactTranslationRef);
  const { isStarredEntity, toggleStarredEntity } = useStarredEntity(entity);
  return (
    <ButtonIcon
      variant="secondary"
      icon={isStarredEntity ? <RiStarFill /> : <RiStarLine />}
      aria-label={t(
        isStarredEntity
          ? 'favoriteEntity.removeFromFavorites'
          : 'favoriteEntity.addToFavorites',
      )}
      onPress={() => toggleStarredEntity()}
    />
  );
}
