import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { coreExtensionData } from '@backstage/frontend-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { API_VERSION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { servicesPage } from '../plugin';

const service = (name: string, title: string, category: string) => ({
  apiVersion: API_VERSION,
  kind: 'ServiceOffering',
  metadata: { name, title, description: `Le service ${title}.` },
  spec: {
    category,
    availability: 'on-request',
    owner: 'group:default/service-team',
    included: category === 'delivery',
    provides: [],
    access: [],
  },
});

const SERVICES = [
  service('vault', 'Vault', 'security'),
  service('gitlab', 'GitLab', 'delivery'),
  service('metrics', 'Métriques', 'observability'),
  service('odd', 'Hors catégorie', 'unheard-of'),
];

const mountedRoutes = { '/catalog/:namespace/:kind/:name': entityRouteRef };

describe('servicesPage', () => {
  it('is at /services', () => {
    const tester = createExtensionTester(servicesPage);
    expect(tester.get(coreExtensionData.routePath)).toBe('/services');
    expect(tester.get(coreExtensionData.title)).toBe('Catalogue de services');
  });

  it('groups the services by category, each leading to its page', async () => {
    renderInTestApp(createExtensionTester(servicesPage).reactElement(), {
      mountedRoutes,
      apis: [catalogApiMock({ entities: SERVICES })],
    });

    expect(await screen.findByText('3 services')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Service catalogue',
    );
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(h => h.textContent),
    ).toEqual(['Build and deployment', 'Security', 'Observability']);
    expect(screen.getByRole('link', { name: 'GitLab' })).toHaveAttribute(
      'href',
      '/catalog/default/serviceoffering/gitlab',
    );
    expect(
      within(
        screen.getByRole('region', { name: 'Build and deployment' }),
      ).getByText('Included'),
    ).toBeVisible();
  });

  it('filters by name without minding accents, and by category', async () => {
    renderInTestApp(createExtensionTester(servicesPage).reactElement(), {
      mountedRoutes,
      apis: [catalogApiMock({ entities: SERVICES })],
    });
    const search = await screen.findByRole('searchbox', {
      name: /Search for a service/,
    });
    await userEvent.type(search, 'metr');
    expect(screen.getByRole('status')).toHaveTextContent('1 service');
    expect(screen.getByRole('link', { name: 'Métriques' })).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: /Category/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Security' }));
    expect(screen.getByRole('status')).toHaveTextContent('0 services');
  });

  it('says that the catalogue is empty, and announces it once filled', async () => {
    const queryEntities = jest
      .fn()
      .mockResolvedValueOnce({ items: [], totalItems: 0, pageInfo: {} })
      .mockResolvedValue({ items: SERVICES, totalItems: 4, pageInfo: {} });
    renderInTestApp(createExtensionTester(servicesPage).reactElement(), {
      mountedRoutes,
      apis: [[catalogApiRef, { queryEntities }]],
    });
    expect(
      await screen.findByText('The service catalogue is empty'),
    ).toBeVisible();
    const status = screen.getByRole('status');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Vault' })).toBeVisible();
    // The same element: one that is new with its text is not announced.
    expect(status).toBeInTheDocument();
    expect(status).toHaveTextContent('3 services');
  });

  it('offers to try again when the catalogue does not answer', async () => {
    const queryEntities = jest
      .fn()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue({ items: SERVICES, totalItems: 4, pageInfo: {} });
    renderInTestApp(createExtensionTester(servicesPage).reactElement(), {
      mountedRoutes,
      apis: [[catalogApiRef, { queryEntities }]],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByRole('link', { name: 'Vault' })).toBeVisible();
  });
});
