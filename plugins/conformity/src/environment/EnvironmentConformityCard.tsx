import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Link, Text } from '@backstage/ui';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  Facts,
  LoadedContent,
  Section,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import {
  RepositorySummary,
  stageOf,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useCallback } from 'react';
import { z } from 'zod';
import { conformityApiRef } from '../api/ConformityApi';
import { useConformityHref } from '../texts/useConformityHref';
import { conformityTranslationRef } from '../translation';

const environmentSchema = z.object({ spec: z.object({ stage: z.string() }) });

const sum = (
  repositories: readonly RepositorySummary[],
  of: (one: RepositorySummary) => number,
) => repositories.reduce((total, one) => total + of(one), 0);

/** What the platform refuses, or only reports, in an environment. */
export function EnvironmentConformityCard() {
  const { entity } = useEntity();
  const environment = environmentSchema.safeParse(entity).data;
  const project = entity.metadata.annotations?.[ANNOTATION.projectSlug];
  return environment && project ? (
    <EnvironmentConformity
      project={project}
      isProduction={stageOf(environment.spec.stage) === 'production'}
    />
  ) : null;
}

function EnvironmentConformity({
  project,
  isProduction,
}: {
  project: string;
  isProduction: boolean;
}) {
  const { t } = useTranslationRef(conformityTranslationRef);
  const api = useApi(conformityApiRef);
  const href = useConformityHref()(project);
  const loaded = useLoaded(
    useCallback(() => api.getProject(project), [api, project]),
  );
  // Somebody who may not see it is not told of it on every environment.
  if (loaded.state === 'ready' && !loaded.value) {
    return null;
  }
  return (
    <Section title={t('environment.title')}>
      <Flex direction="column" gap="3">
        <LoadedContent loaded={loaded}>
          {conformity => {
            const repositories = conformity?.repositories ?? [];
            const blocking = sum(repositories, one => one.blocking);
            const today = sum(repositories, one => one.refusedToday);
            const refused = isProduction ? blocking : today;
            return (
              <>
                {refused === 0 && (
                  <Text as="p">{t('environment.conforming')}</Text>
                )}
                <Facts
                  facts={[
                    { label: t('environment.refused'), value: refused },
                    ...(isProduction
                      ? []
                      : [
                          {
                            label: t('environment.audited'),
                            value: Math.max(blocking - today, 0),
                          },
                        ]),
                  ]}
                />
                {href && blocking > 0 && (
                  <Link href={href}>{t('environment.open')}</Link>
                )}
              </>
            );
          }}
        </LoadedContent>
      </Flex>
    </Section>
  );
}
