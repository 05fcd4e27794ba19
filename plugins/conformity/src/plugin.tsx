import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  ANNOTATION,
  PROJECT_SYSTEM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { HomeCardBlueprint } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { RiShieldCheckLine } from '@remixicon/react';
import { conformityApi } from './api/extension';
import { conformityRouteRef } from './routes';
import { TAB_PATH } from './texts/useConformityHref';

// Titles of pages and tabs are plain strings in the frontend system: French,
// the portal's default language.
const TITLE = 'Conformité';

export const conformityPage = PageBlueprint.make({
  params: {
    path: '/conformity',
    title: TITLE,
    icon: <RiShieldCheckLine aria-hidden />,
    routeRef: conformityRouteRef,
    noHeader: true,
    loader: async () => {
      const { ConformityPage } = await import('./overview/ConformityPage');
      return <ConformityPage />;
    },
  },
});

export const projectContent = EntityContentBlueprint.make({
  name: 'project',
  params: {
    path: TAB_PATH,
    title: TITLE,
    filter: { kind: 'system', 'spec.type': PROJECT_SYSTEM_TYPE },
    loader: async () => {
      const { ProjectContent } = await import('./project/ProjectContent');
      return <ProjectContent />;
    },
  },
});

export const repositoryContent = EntityContentBlueprint.make({
  name: 'repository',
  params: {
    path: TAB_PATH,
    title: TITLE,
    filter: ({ kind, metadata }) =>
      kind.toLowerCase() === 'component' &&
      metadata.annotations?.[ANNOTATION.repositoryName] !== undefined,
    loader: async () => {
      const { RepositoryContent } = await import(
        './repository/RepositoryContent'
      );
      return <RepositoryContent />;
    },
  },
});

export const environmentCard = EntityCardBlueprint.make({
  name: 'environment',
  params: {
    type: 'content',
    filter: { kind: 'environment' },
    loader: async () => {
      const { EnvironmentConformityCard } = await import(
        './environment/EnvironmentConformityCard'
      );
      return <EnvironmentConformityCard />;
    },
  },
});

export const mendFirstCard = HomeCardBlueprint.make({
  name: 'mend-first',
  params: {
    loader: async () => {
      const { MendFirstCard } = await import('./home/MendFirstCard');
      return <MendFirstCard />;
    },
  },
});

/**
 * Pages of conformity: tabs of projects and components, a card of environments,
 * a page for all of it, a card of the home page.
 *
 * @public
 */
export const conformityPlugin = createFrontendPlugin({
  pluginId: 'conformity',
  title: TITLE,
  info: { packageJson: () => import('../package.json') },
  routes: { root: conformityRouteRef },
  extensions: [
    conformityApi,
    conformityPage,
    projectContent,
    repositoryContent,
    environmentCard,
    mendFirstCard,
  ],
});
