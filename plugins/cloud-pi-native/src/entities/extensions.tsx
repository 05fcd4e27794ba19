import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  ANNOTATION,
  PROJECT_SYSTEM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

// The stock cards (about, links, relations) stay: ours add what they cannot know.
const PROJECT = { kind: 'system', 'spec.type': PROJECT_SYSTEM_TYPE };

export const serviceOfferingCard = EntityCardBlueprint.make({
  name: 'service-offering',
  params: {
    type: 'content',
    filter: { kind: 'serviceoffering' },
    loader: async () => {
      const { ServiceOfferingCard } = await import('./ServiceOfferingCard');
      return <ServiceOfferingCard />;
    },
  },
});

export const projectStatusCard = EntityCardBlueprint.make({
  name: 'project-status',
  params: {
    type: 'content',
    filter: PROJECT,
    loader: async () => {
      const { ProjectStatusCard } = await import('./ProjectStatusCard');
      return <ProjectStatusCard />;
    },
  },
});

export const projectRepositoriesCard = EntityCardBlueprint.make({
  name: 'project-repositories',
  params: {
    type: 'content',
    filter: PROJECT,
    loader: async () => {
      const { ProjectRepositoriesCard } = await import(
        './ProjectRepositoriesCard'
      );
      return <ProjectRepositoriesCard />;
    },
  },
});

export const projectEnvironmentsCard = EntityCardBlueprint.make({
  name: 'project-environments',
  params: {
    type: 'content',
    filter: PROJECT,
    loader: async () => {
      const { ProjectEnvironmentsCard } = await import(
        './ProjectEnvironmentsCard'
      );
      return <ProjectEnvironmentsCard />;
    },
  },
});

export const repositoryCard = EntityCardBlueprint.make({
  name: 'repository',
  params: {
    type: 'content',
    filter: ({ kind, metadata }) =>
      ['component', 'api', 'resource'].includes(kind.toLowerCase()) &&
      metadata.annotations?.[ANNOTATION.repositoryName] !== undefined,
    loader: async () => {
      const { RepositoryCard } = await import('./RepositoryCard');
      return <RepositoryCard />;
    },
  },
});

export const learningPathCard = EntityCardBlueprint.make({
  name: 'learning-path',
  params: {
    type: 'content',
    filter: { kind: 'learningpath' },
    loader: async () => {
      const { LearningPathCard } = await import('./LearningPathCard');
      return <LearningPathCard />;
    },
  },
});

export const personTeamsCard = EntityCardBlueprint.make({
  name: 'person-teams',
  params: {
    type: 'content',
    filter: { kind: 'user' },
    loader: async () => {
      const { PersonTeamsCard } = await import('./PersonTeamsCard');
      return <PersonTeamsCard />;
    },
  },
});

export const environmentCard = EntityCardBlueprint.make({
  name: 'environment',
  params: {
    type: 'content',
    filter: { kind: 'environment' },
    loader: async () => {
      const { EnvironmentCard } = await import('./EnvironmentCard');
      return <EnvironmentCard />;
    },
  },
});

export const clusterCard = EntityCardBlueprint.make({
  name: 'cluster',
  params: {
    type: 'content',
    filter: { kind: 'cluster' },
    loader: async () => {
      const { ClusterCard } = await import('./ClusterCard');
      return <ClusterCard />;
    },
  },
});

export const clusterEnvironmentsCard = EntityCardBlueprint.make({
  name: 'cluster-environments',
  params: {
    type: 'content',
    filter: { kind: 'cluster' },
    loader: async () => {
      const { ClusterEnvironmentsCard } = await import(
        './ClusterEnvironmentsCard'
      );
      return <ClusterEnvironmentsCard />;
    },
  },
});

export const ownedProjectsCard = EntityCardBlueprint.make({
  name: 'owned-projects',
  params: {
    type: 'content',
    filter: { kind: 'user' },
    loader: async () => {
      const { OwnedProjectsCard } = await import('./OwnedProjectsCard');
      return <OwnedProjectsCard />;
    },
  },
});

// Instead of the stock list, which looks for people who name the group.
export const membersCard = EntityCardBlueprint.make({
  name: 'members',
  params: {
    type: 'content',
    filter: { kind: 'group' },
    loader: async () => {
      const { MembersCard } = await import('./MembersCard');
      return <MembersCard />;
    },
  },
});

export const zoneCard = EntityCardBlueprint.make({
  name: 'zone',
  params: {
    type: 'content',
    filter: { kind: 'zone' },
    loader: async () => {
      const { ZoneCard } = await import('./ZoneCard');
      return <ZoneCard />;
    },
  },
});

export const entityCards = [
  serviceOfferingCard,
  learningPathCard,
  projectStatusCard,
  projectEnvironmentsCard,
  projectRepositoriesCard,
  environmentCard,
  clusterCard,
  clusterEnvironmentsCard,
  zoneCard,
  repositoryCard,
  ownedProjectsCard,
  personTeamsCard,
  membersCard,
];
