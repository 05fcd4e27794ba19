import {
  ExtensionBoundary,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { catalogTranslationRef } from '@backstage/plugin-catalog/alpha';
import { EntityContextMenuItemData } from '@backstage/plugin-catalog-react/alpha';
import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiMore2Line } from '@remixicon/react';
import { EntityMenuItem } from './useMenuItems';

/** The further actions on an entity, those that plugins add. */
export function EntityMenu({ items }: { items: EntityMenuItem[] }) {
  const { t } = useTranslationRef(catalogTranslationRef);
  return (
    <MenuTrigger>
      <ButtonIcon
        variant="secondary"
        icon={<RiMore2Line />}
        aria-label={t('entityContextMenu.moreButtonAriaLabel')}
      />
      <Menu placement="bottom end">
        {items.map(({ node, data }) => (
          <ExtensionBoundary
            key={node.spec.id}
            node={node}
            errorPresentation="error-api"
          >
            <EntityMenuEntry data={data} />
          </ExtensionBoundary>
        ))}
      </Menu>
    </MenuTrigger>
  );
}

function EntityMenuEntry({ data }: { data: EntityContextMenuItemData }) {
  const { title, disabled, onClick, ...rest } = data.useProps();
  return (
    <MenuItem
      iconStart={data.icon}
      href={'href' in rest ? rest.href : undefined}
      isDisabled={disabled}
      onAction={
        onClick &&
        (() => {
          // An item tells its own failures.
          Promise.resolve(onClick()).catch(() => {});
        })
      }
    >
      {title}
    </MenuItem>
  );
}
