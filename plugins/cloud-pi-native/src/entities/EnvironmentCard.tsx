import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Flex } from '@backstage/ui';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  CopyButton,
  Facts,
  Section,
  formatResources,
  useLanguage,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { environmentSchema } from '../catalog/schemas';
import { cloudPiNativeTranslationRef } from '../translation';
import { useParsedEntity } from './useParsedEntity';

/** An environment: whose it is, where it runs, how much it may use. */
export function EnvironmentCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const language = useLanguage();
  const environment = useParsedEntity(environmentSchema);
  if (!environment) {
    return null;
  }
  const { metadata, spec } = environment;
  const zone = metadata.annotations[ANNOTATION.zone];

  return (
    <Section title={t('environment.title')}>
      <Facts
        facts={[
          {
            label: t('environment.project'),
            value: <EntityRefLink entityRef={spec.system} />,
          },
          {
            label: t('environment.stage'),
            value:
              spec.stage === 'prod'
                ? t('environment.production', { stage: spec.stage })
                : spec.stage,
          },
          {
            label: t('environment.zone'),
            value: zone ? (
              <EntityRefLink entityRef={`zone:default/${zone}`} />
            ) : (
              '–'
            ),
          },
          {
            label: t('environment.cluster'),
            value: <EntityRefLink entityRef={spec.cluster} />,
          },
          {
            label: t('environment.namespace'),
            value: (
              <Flex align="center" gap="2">
                <code>{spec.namespace}</code>
                <CopyButton
                  value={spec.namespace}
                  label={t('environment.copyNamespace')}
                />
              </Flex>
            ),
          },
          {
            label: t('environment.quota'),
            value: t(
              'environment.resources',
              formatResources(spec.quota, language),
            ),
          },
          {
            label: t('environment.autosync'),
            value: t(spec.autosync ? 'common.yes' : 'common.no'),
          },
        ]}
      />
    </Section>
  );
}
