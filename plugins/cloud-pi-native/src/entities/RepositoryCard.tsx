import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLinks,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { Alert, Flex } from '@backstage/ui';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ExternalLink,
  Facts,
  Section,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';

// The link that the platform derives for a repository.
const GITLAB = 'gitlab';

/** The repository behind a component, an API or a resource, and why it says nothing of itself. */
export function RepositoryCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const { entity } = useEntity();
  const { annotations = {}, links = [] } = entity.metadata;
  const name = annotations[ANNOTATION.repositoryName];
  const reason = annotations[ANNOTATION.fallbackReason];
  const isInfra = annotations[ANNOTATION.repositoryInfra] === 'true';
  const gitlab = links.find(({ type }) => type === GITLAB)?.url;
  const projects = getEntityRelations(entity, 'partOf', { kind: 'system' });
  if (!name) {
    return null;
  }

  return (
    <Section title={t('repository.title')}>
      <Flex direction="column" gap="3">
        {reason && (
          <Alert
            status="warning"
            icon
            title={t('repository.undescribed')}
            description={`${reason} ${t('repository.remedy')}`}
          />
        )}
        <Facts
          facts={[
            { label: t('repository.name'), value: name },
            ...(projects.length > 0
              ? [
                  {
                    label: t('repository.project'),
                    value: <EntityRefLinks entityRefs={projects} />,
                  },
                ]
              : []),
            {
              label: t('repository.nature'),
              value: t(
                isInfra
                  ? 'repository.natures.infrastructure'
                  : 'repository.natures.application',
              ),
            },
            ...(gitlab
              ? [
                  {
                    label: t('repository.inGitlab'),
                    value: (
                      <ExternalLink href={gitlab}>
                        {t('repository.open', { name })}
                      </ExternalLink>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Flex>
    </Section>
  );
}
