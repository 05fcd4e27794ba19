import {
  PageBlueprint,
  coreExtensionData,
  createExtensionInput,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import { RiHome4Line, RiPulseLine, RiServiceLine } from '@remixicon/react';
import { Fragment } from 'react';
import { delegationApi } from './delegation/extension';
import { delegationFormDecorator } from './delegation/formDecorator';
import { entityCards } from './entities/extensions';
import {
  catalogPageRouteRef,
  createPageRouteRef,
  runPageRouteRef,
  templatePageRouteRef,
} from './externalRoutes';
import { oidcAuthApi } from './oidcAuthApi';
import { memberFormField } from './member/extension';
import { nameFormField } from './name/extension';
import { pickerFormFields } from './pickers/extensions';
import { placementFormField } from './placement/extension';
import { platformApi } from './platform/extension';
import { projectFormField } from './project/extension';
import { summaryFormField } from './summary/extension';
import { runUndoFormField } from './undo/extension';
import { homeRouteRef, operationsRouteRef, servicesRouteRef } from './routes';

// Page titles are plain strings in the frontend system: French, the portal's
// default language. The headings of the pages themselves are translated.
export const homePage = PageBlueprint.makeWithOverrides({
  name: 'home',
  inputs: { cards: createExtensionInput([coreExtensionData.reactElement]) },
  factory: (makePage, { inputs }) =>
    makePage({
      path: '/',
      title: 'Accueil',
      icon: <RiHome4Line aria-hidden />,
      routeRef: homeRouteRef,
      noHeader: true,
      loader: async () => {
        const { HomePage } = await import('./home/HomePage');
        return (
          <HomePage
            cards={inputs.cards.map(card => (
              <Fragment key={card.node.spec.id}>
                {card.get(coreExtensionData.reactElement)}
              </Fragment>
            ))}
          />
        );
      },
    }),
});

export const servicesPage = PageBlueprint.make({
  name: 'services',
  params: {
    path: '/services',
    title: 'Catalogue de services',
    icon: <RiServiceLine aria-hidden />,
    routeRef: servicesRouteRef,
    noHeader: true,
    loader: async () => {
      const { ServicesPage } = await import('./services/ServicesPage');
      return <ServicesPage />;
    },
  },
});

export const operationsPage = PageBlueprint.make({
  name: 'operations',
  params: {
    path: '/operations',
    title: 'Exploitation',
    icon: <RiPulseLine aria-hidden />,
    routeRef: operationsRouteRef,
    noHeader: true,
    loader: async () => {
      const { OperationsPage } = await import('./operations/OperationsPage');
      return <OperationsPage />;
    },
  },
});

/**
 * Service catalogue, project and environment pages, form field, delegation.
 *
 * @public
 */
export const cloudPiNativePlugin = createFrontendPlugin({
  pluginId: 'cloud-pi-native',
  title: 'Cloud Pi Native',
  info: { packageJson: () => import('../package.json') },
  routes: {
    home: homeRouteRef,
    services: servicesRouteRef,
    operations: operationsRouteRef,
  },
  externalRoutes: {
    create: createPageRouteRef,
    template: templatePageRouteRef,
    run: runPageRouteRef,
    catalog: catalogPageRouteRef,
  },
  extensions: [
    oidcAuthApi,
    delegationApi,
    platformApi,
    homePage,
    servicesPage,
    operationsPage,
    ...entityCards,
    placementFormField,
    projectFormField,
    nameFormField,
    memberFormField,
    ...pickerFormFields,
    summaryFormField,
    runUndoFormField,
    delegationFormDecorator,
  ],
});
