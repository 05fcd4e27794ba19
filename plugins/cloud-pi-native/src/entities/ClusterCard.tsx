import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { clusterSchema } from '../catalog/schemas';
import { Facts } from '../components/Facts';
import { Section } from '../components/Section';
import { formatResources } from '../components/formats';
import { useLanguage } from '../components/useLanguage';
import { cloudPiNativeTranslationRef } from '../translation';
import { useParsedEntity } from './useParsedEntity';

/** A cluster: where it is, for whom, for what. */
export function ClusterCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();
  const spec = useParsedEntity(clusterSchema)?.spec;
  if (!spec) {
    return null;
  }
  const { cpu, memory, gpu } = spec.capacity;
  const isLimited = cpu > 0 || memory > 0 || gpu > 0;

  return (
    <Section title={t('cluster.title')}>
      <Facts
        facts={[
          {
            label: t('environment.zone'),
            value: <EntityRefLink entityRef={spec.zone} />,
          },
          {
            label: t('cluster.privacy'),
            value: t(`cluster.privacies.${spec.privacy}`),
          },
          {
            label: t('cluster.stages'),
            value: spec.stages.join(', ') || t('cluster.noStage'),
          },
          {
            label: t('cluster.capacity'),
            value: isLimited
              ? t(
                  'environment.resources',
                  formatResources(spec.capacity, language),
                )
              : t('cluster.unlimited'),
          },
        ]}
      />
    </Section>
  );
}
