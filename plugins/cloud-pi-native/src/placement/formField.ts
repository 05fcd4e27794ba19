import { translationApiRef } from '@backstage/frontend-plugin-api';
import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { loadTranslation } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';
import { PlacementField } from './PlacementField';
import {
  PlacementDraft,
  placementDraftSchema,
  placementSchema,
} from './schema';

export const validatePlacement: CustomFieldValidator<PlacementDraft> = async (
  value,
  validation,
  { apiHolder },
) => {
  const translationApi = apiHolder.get(translationApiRef);
  if (placementSchema.safeParse(value).success || !translationApi) {
    return;
  }
  const t = await loadTranslation(translationApi, cloudPiNativeTranslationRef);
  validation.addError(
    value?.stage ? t('placement.clusterMissing') : t('placement.stageMissing'),
  );
};

export const placementField = createFormField({
  name: 'CloudPiNativePlacement',
  component: PlacementField,
  validation: validatePlacement,
  schema: makeFieldSchema({ output: () => placementDraftSchema }),
});
