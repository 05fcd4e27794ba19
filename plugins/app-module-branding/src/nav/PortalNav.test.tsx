import { renderInTestApp } from '@backstage/frontend-test-utils';
import { notificationsApiRef } from '@backstage/plugin-notifications';
import notificationsPlugin from '@backstage/plugin-notifications/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { ingestionReadPermission } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { screen } from '@testing-library/react';
import { PortalNav } from './PortalNav';

const OPERATIONS = {
  title: 'Exploitation',
  href: '/operations',
  icon: <svg aria-hidden />,
};

const NOTIFICATIONS = {
  title: 'Notifications',
  href: '/notifications',
  icon: <svg aria-hidden />,
};

describe('PortalNav', () => {
  it('leads operators to their page', async () => {
    const authorize = jest.fn(async () => ({ result: AuthorizeResult.ALLOW }));
    const items = {
      take: (id: string) =>
        id === 'page:cloud-pi-native/operations' ? OPERATIONS : undefined,
      clone: () => items,
    };
    const props = { navItems: items } as unknown as Parameters<
      typeof PortalNav
    >[0];
    renderInTestApp(<PortalNav {...props} />, {
      apis: [[permissionApiRef, { authorize }]],
    });
    expect(
      await screen.findByRole('link', { name: 'Operations' }),
    ).toHaveAttribute('href', '/operations');
    expect(authorize).toHaveBeenCalledWith({
      permission: ingestionReadPermission,
    });
  });

  it.each([
    [0, 'Notifications'],
    [3, 'Notifications (3)'],
  ])(
    'leads to notifications and says that %s are unread',
    async (unread, name) => {
      const items = {
        take: (id: string) =>
          id === 'page:notifications' ? NOTIFICATIONS : undefined,
        clone: () => items,
      };
      const props = { navItems: items } as unknown as Parameters<
        typeof PortalNav
      >[0];
      renderInTestApp(<PortalNav {...props} />, {
        mountedRoutes: { '/notifications': notificationsPlugin.routes.root },
        apis: [
          [
            permissionApiRef,
            { authorize: async () => ({ result: AuthorizeResult.DENY }) },
          ],
          [
            notificationsApiRef,
            { getStatus: async () => ({ unread, read: 0 }) },
          ],
        ],
      });
      expect(await screen.findByRole('link', { name })).toHaveAttribute(
        'href',
        '/notifications',
      );
    },
  );
});
