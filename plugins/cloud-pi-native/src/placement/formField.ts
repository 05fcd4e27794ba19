import {
  appLanguageApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { loadTranslation } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';
import { foreseeLack } from '../quota/foreseeLack';
import { formChoice } from '../quota/formChoice';
import { refusalWords } from '../quota/words';
import { PlacementField } from './PlacementField';
import {
  PlacementDraft,
  placementDraftSchema,
  placementSchema,
} from './schema';

export const validatePlacement: CustomFieldValidator<PlacementDraft> = async (
  value,
  validation,
  { apiHolder, formData },
) => {
  const translationApi = apiHolder.get(translationApiRef);
  if (!translationApi) {
    return;
  }
  const t = await loadTranslation(translationApi, cloudPiNativeTranslationRef);
  const placement = placementSchema.safeParse(value);
  if (!placement.success) {
    validation.addError(
      value?.stage
        ? t('placement.clusterMissing')
        : t('placement.stageMissing'),
    );
    return;
  }
  const choice = formChoice(formData, placement.data.stage);
  const tooMuch = choice && (await foreseeLack(apiHolder, choice));
  if (choice && tooMuch?.length) {
    const language = apiHolder.get(appLanguageApiRef)?.getLanguage().language;
    validation.addError(
      refusalWords(t, language ?? 'fr', { ...choice, lacking: tooMuch }),
    );
  }
};

export const placementField = createFormField({
  name: 'CloudPiNativePlacement',
  component: PlacementField,
  validation: validatePlacement,
  schema: makeFieldSchema({ output: () => placementDraftSchema }),
});
