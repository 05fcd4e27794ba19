import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLinks,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  Facts,
  Section,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';
import { FailedProject } from '../reprovision/FailedProject';
import { projectStatus } from './projectStatus';
import { useIsOwner } from './useIsOwner';

/** The state of a project in the console, in words, and the team behind it. */
export function ProjectStatusCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const { entity } = useEntity();
  const status = projectStatus(
    entity.metadata.annotations?.[ANNOTATION.projectStatus],
  );
  const teams = getEntityRelations(entity, 'ownedBy');
  const isOwner = useIsOwner(entity);
  const slug = entity.metadata.annotations?.[ANNOTATION.projectSlug];

  return (
    <Section title={t('project.status.title')}>
      <Flex direction="column" gap="3">
        <Facts
          facts={[
            {
              label: t('project.status.label'),
              value: (
                <Text weight="bold">{t(`project.status.words.${status}`)}</Text>
              ),
            },
            {
              label: t('project.team'),
              value:
                teams.length > 0 ? (
                  <EntityRefLinks entityRefs={teams} defaultKind="group" />
                ) : (
                  t('project.noTeam')
                ),
            },
          ]}
        />
        <Text as="p">{t(`project.status.meanings.${status}`)}</Text>
        {status === 'failed' && isOwner && slug && (
          <FailedProject slug={slug} isKnownFailed />
        )}
      </Flex>
    </Section>
  );
}
