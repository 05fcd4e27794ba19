import {
  createExtensionTester,
  mockApis,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { coreExtensionData } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { PROJECT_SYSTEM_TYPE } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { screen } from '@testing-library/react';
import { catalogPageRouteRef, createPageRouteRef } from '../externalRoutes';
import { homePage } from '../plugin';
import { servicesRouteRef } from '../routes';

const CAMILLE = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'camille', namespace: 'default' },
  spec: {},
};

const project = (name: string, team: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name, namespace: 'default', description: `Le projet ${name}` },
  spec: { type: PROJECT_SYSTEM_TYPE },
  relations: [{ type: 'ownedBy', targetRef: `group:default/${team}` }],
});

function open(entities: Parameters<typeof catalogApiMock>[0]) {
  renderInTestApp(createExtensionTester(homePage).reactElement(), {
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/catalog': catalogPageRouteRef,
      '/create': createPageRouteRef,
      '/services': servicesRouteRef,
    },
    config: {
      cloudPiNative: {
        console: { baseUrl: 'https://console.example.org' },
        support: { url: 'https://support.example.org' },
      },
    },
    apis: [
      catalogApiMock(entities),
      mockApis.identity({
        userEntityRef: 'user:default/camille',
        ownershipEntityRefs: ['user:default/camille', 'group:default/demo'],
      }),
    ],
  });
}

describe('homePage', () => {
  it('is at the root of the portal', () => {
    const tester = createExtensionTester(homePage);
    expect(tester.get(coreExtensionData.routePath)).toBe('/');
    expect(tester.get(coreExtensionData.title)).toBe('Accueil');
  });

  it('leads to the three places, and to the projects of my teams only', async () => {
    open({
      entities: [CAMILLE, project('demo', 'demo'), project('autre', 'autre')],
    });
    expect(await screen.findByRole('link', { name: 'demo' })).toHaveAttribute(
      'href',
      '/catalog/default/system/demo',
    );
    expect(screen.queryByText('autre')).not.toBeInTheDocument();
    for (const [name, href] of [
      ['Service catalogue', '/services'],
      ['Create', '/create'],
      ['Software catalogue', '/catalog'],
    ]) {
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
    }
    expect(screen.queryByText(/does not know you/)).not.toBeInTheDocument();
  });

  it('tells a user without a project what to do next', async () => {
    open({ entities: [CAMILLE] });
    expect(
      await screen.findByRole('link', { name: 'Create an application' }),
    ).toHaveAttribute('href', '/create');
  });

  it('tells a user whom the console does not know how to get an account', async () => {
    open({ entities: [] });
    expect(
      await screen.findByText('The console does not know you yet'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: /Open the console/ }),
    ).toHaveAttribute('href', 'https://console.example.org');
    expect(
      screen.getByRole('link', { name: /Ask for an account/ }),
    ).toHaveAttribute('href', 'https://support.example.org');
  });
});
