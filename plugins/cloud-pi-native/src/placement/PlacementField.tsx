import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Alert, Flex, Text } from '@backstage/ui';
import { useCallback } from 'react';
import {
  LoadedContent,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { queryClusters } from '../catalog/queries';
import { ClusterFacts } from '../catalog/schemas';
import { FieldFrame } from '../fields/FieldFrame';
import { ChoiceSelect, FieldProblems } from '../fields/Picker';
import { cloudPiNativeTranslationRef } from '../translation';
import { QuotaLeft } from '../quota/QuotaLeft';
import { formChoice } from '../quota/formChoice';
import { clustersFor, stagesOf } from './options';
import { PlacementDraft, placementDraftSchema } from './schema';

export type PlacementFieldProps = FieldExtensionComponentProps<PlacementDraft>;

/** Where an environment goes: a type of environment, then a cluster that accepts it. */
export function PlacementField(props: PlacementFieldProps) {
  const catalogApi = useApi(catalogApiRef);
  const loaded = useLoaded(
    useCallback(() => queryClusters(catalogApi), [catalogApi]),
  );
  return (
    <LoadedContent loaded={loaded}>
      {clusters => <PlacementSelects {...props} clusters={clusters} />}
    </LoadedContent>
  );
}

function PlacementSelects({
  clusters,
  formData,
  onChange,
  required,
  disabled,
  rawErrors,
  schema,
  uiSchema,
  formContext,
}: PlacementFieldProps & { clusters: ClusterFacts[] }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const draft = placementDraftSchema.safeParse(formData).data ?? {};
  const stages = stagesOf(clusters);
  const options = clustersFor(clusters, draft.stage);
  const chosen = options.find(({ label }) => label === draft.cluster);
  const choice = formChoice(formContext?.formData, draft.stage);
  const description = uiSchema['ui:description'] ?? schema.description;

  if (stages.length === 0) {
    return (
      <Alert
        role="alert"
        status="warning"
        icon
        title={t('placement.none')}
        description={t('placement.noneDescription')}
      />
    );
  }
  return (
    <FieldFrame uiSchema={uiSchema}>
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <Text as="legend" weight="bold">
          {uiSchema['ui:title'] ?? schema.title ?? t('placement.title')}
        </Text>
        <Flex direction="column" gap="3">
          {description && (
            <Text as="p" color="secondary">
              {description}
            </Text>
          )}
          <ChoiceSelect
            label={t('placement.stage')}
            placeholder={t('placement.chooseStage')}
            isRequired={required}
            isDisabled={disabled}
            choices={stages.map(stage => ({
              value: stage,
              label:
                stage === 'prod'
                  ? t('environment.production', { stage })
                  : stage,
            }))}
            value={draft.stage}
            onChange={stage => onChange({ stage })}
          />
          <ChoiceSelect
            label={t('placement.cluster')}
            placeholder={t(
              draft.stage ? 'placement.chooseCluster' : 'placement.stageFirst',
            )}
            isRequired={required}
            isDisabled={disabled || !draft.stage}
            choices={options.map(({ label, zone, isDedicated }) => ({
              value: label,
              label: t(
                isDedicated ? 'placement.dedicatedOption' : 'placement.option',
                { label, zone },
              ),
            }))}
            value={chosen?.label}
            onChange={cluster => onChange({ stage: draft.stage, cluster })}
          />
          <div role="status">
            {chosen && (
              <Text as="p">{t('placement.zone', { zone: chosen.zone })}</Text>
            )}
            {chosen?.isDedicated && (
              <Alert
                status="warning"
                icon
                title={t('placement.dedicatedNote')}
              />
            )}
          </div>
          {choice && <QuotaLeft choice={choice} />}
          <FieldProblems problems={rawErrors ?? []} />
        </Flex>
      </fieldset>
    </FieldFrame>
  );
}
