import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarSpace,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import type { NavContentComponentProps } from '@backstage/plugin-app-react';
import { ingestionReadPermission } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { RiMenuLine, RiSettings3Line } from '@remixicon/react';
import { brandingTranslationRef } from '../translation';
import { NotificationsItem } from './NotificationsItem';
import { PortalLogo } from './PortalLogo';

const MAIN = [
  ['page:cloud-pi-native/home', 'nav.home'],
  ['page:search', 'nav.search'],
  ['page:cloud-pi-native/services', 'nav.services'],
  ['page:catalog', 'nav.catalog'],
  ['page:conformity', 'nav.conformity'],
  ['page:techdocs', 'nav.documentation'],
  ['page:scaffolder', 'nav.create'],
  ['page:api-docs', 'nav.apis'],
] as const;

const OPERATIONS = 'page:cloud-pi-native/operations';

const FOOT = [
  [OPERATIONS, 'nav.operations'],
  ['page:user-settings', 'nav.settings'],
] as const;

/** The navigation in the reader's language; pages that are not installed are simply absent. */
export function PortalNav({ navItems }: NavContentComponentProps) {
  const { t } = useTranslationRef(brandingTranslationRef);
  const { allowed: isOperator } = usePermission({
    permission: ingestionReadPermission,
  });
  const items = navItems.clone();
  const notifications = items.take('page:notifications');
  const entries = (list: typeof MAIN | typeof FOOT) =>
    list.map(([id, key]) => {
      const item = items.take(id);
      return (
        item &&
        (id !== OPERATIONS || isOperator) && (
          <SidebarItem
            key={id}
            icon={() => item.icon}
            to={item.href}
            text={t(key)}
          />
        )
      );
    });

  return (
    <Sidebar>
      <PortalLogo label={t('nav.logo')} />
      <SidebarDivider />
      <SidebarGroup label={t('nav.menu')} icon={<RiMenuLine />}>
        {entries(MAIN)}
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      <SidebarGroup label={t('nav.settings')} icon={<RiSettings3Line />}>
        {notifications && <NotificationsItem icon={notifications.icon} />}
        {entries(FOOT)}
      </SidebarGroup>
    </Sidebar>
  );
}
