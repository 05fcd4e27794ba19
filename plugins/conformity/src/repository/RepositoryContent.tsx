import { useEntity } from '@backstage/plugin-catalog-react';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { RepositoryView } from './RepositoryView';

/** The tab of a component: the conformity of its repository. */
export function RepositoryContent() {
  const { entity } = useEntity();
  const project = entity.metadata.annotations?.[ANNOTATION.projectSlug];
  const repository = entity.metadata.annotations?.[ANNOTATION.repositoryName];
  return project && repository ? (
    <RepositoryView
      key={`${project}/${repository}`}
      project={project}
      repository={repository}
    />
  ) : null;
}
