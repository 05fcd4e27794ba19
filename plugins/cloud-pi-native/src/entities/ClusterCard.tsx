import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  Facts,
  Section,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { clusterSchema } from '../catalog/schemas';
import { cloudPiNativeTranslationRef } from '../translation';
import { Capacity } from './Capacity';
import { useParsedEntity } from './useParsedEntity';

/** A cluster: where it is, for whom, for what. */
export function ClusterCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const spec = useParsedEntity(clusterSchema)?.spec;
  if (!spec) {
    return null;
  }
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
            value: <Capacity capacity={spec.capacity} />,
          },
        ]}
      />
    </Section>
  );
}
