import { SidebarItem } from '@backstage/core-components';
import { IconElement, useTranslationRef } from '@backstage/frontend-plugin-api';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { brandingTranslationRef } from '../translation';

/**
 * The way to one's notifications, with how many are unread. Nothing pops up: what
 * Backstage shows there is in English, and nothing is that urgent.
 */
export function NotificationsItem({ icon }: { icon: IconElement }) {
  const { t } = useTranslationRef(brandingTranslationRef);
  const title = t('nav.notifications');
  return (
    <NotificationsSidebarItem
      snackbarEnabled={false}
      snackbarProps={{ enabled: false }}
      renderItem={({ unreadCount, to }) => (
        <SidebarItem
          icon={() => icon}
          to={to}
          hasNotifications={unreadCount > 0}
          text={unreadCount > 0 ? `${title} (${unreadCount})` : title}
        />
      )}
    />
  );
}
