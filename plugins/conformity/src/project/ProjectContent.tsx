import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Alert, Flex, Link } from '@backstage/ui';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  LoadedContent,
  Section,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { ProjectConformity } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { conformityApiRef } from '../api/ConformityApi';
import { LevelSteps } from '../components/LevelSteps';
import { RepositoryView } from '../repository/RepositoryView';
import { REPOSITORY_PARAMETER } from '../texts/useConformityHref';
import { conformityTranslationRef } from '../translation';
import { AttestationsSection } from './AttestationsSection';
import { ExemptionsSection } from './ExemptionsSection';
import { RepositoriesSection } from './RepositoriesSection';

// The first results come by themselves, soon after a project is found.
const isPending = (conformity: ProjectConformity | undefined) =>
  conformity !== undefined && conformity.repositories.length === 0;

/** The tab of a project: all its repositories, or one of them. */
export function ProjectContent() {
  const { t } = useTranslationRef(conformityTranslationRef);
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const { entity } = useEntity();
  const project = entity.metadata.annotations?.[ANNOTATION.projectSlug];
  const repository = parameters.get(REPOSITORY_PARAMETER);
  if (!project) {
    return null;
  }
  if (repository) {
    return (
      <Flex direction="column" gap="4">
        <Link href={pathname}>{t('project.back')}</Link>
        <RepositoryView
          key={repository}
          project={project}
          repository={repository}
        />
      </Flex>
    );
  }
  return <ProjectView project={project} pathname={pathname} />;
}

function ProjectView({
  project,
  pathname,
}: {
  project: string;
  pathname: string;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const api = useApi(conformityApiRef);
  const loaded = useLoaded(
    useCallback(() => api.getProject(project), [api, project]),
    isPending,
  );

  return (
    <LoadedContent loaded={loaded}>
      {conformity =>
        conformity ? (
          <Flex direction="column" gap="4">
            <Section title={t('project.title')}>
              <LevelSteps level={conformity.level} />
            </Section>
            <RepositoriesSection
              repositories={conformity.repositories}
              hrefOf={repository =>
                `${pathname}?${new URLSearchParams({ [REPOSITORY_PARAMETER]: repository })}`
              }
            />
            <ExemptionsSection
              conformity={conformity}
              onChange={loaded.retry}
            />
            <AttestationsSection
              conformity={conformity}
              onChange={loaded.retry}
            />
          </Flex>
        ) : (
          <Alert
            role="status"
            status="info"
            icon
            title={t('project.hidden')}
            description={t('project.hiddenDescription')}
          />
        )
      }
    </LoadedContent>
  );
}
