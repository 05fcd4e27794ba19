import type { NotificationDescriptionProps } from '@backstage/plugin-notifications';

/** What a notification says, all of it: Backstage's own shortens it, with buttons in English. */
export function NotificationText({
  description,
}: NotificationDescriptionProps) {
  return <span>{description}</span>;
}
