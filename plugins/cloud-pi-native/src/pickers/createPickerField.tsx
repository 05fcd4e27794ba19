import { translationApiRef } from '@backstage/frontend-plugin-api';
import {
  CustomFieldValidator,
  FieldExtensionComponentProps,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { loadTranslation } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { z } from 'zod/v3';
import { givenText } from '../fields/formValues';
import { inTime } from '../fields/inTime';
import { cloudPiNativeTranslationRef } from '../translation';
import { PickerField } from './PickerField';
import { PickerSource } from './PickerSource';

/** Refuses what the source does not offer; without an answer, or with a part of it, the console is the judge. */
export function validatorOf(
  source: PickerSource,
): CustomFieldValidator<string> {
  return async (given, validation, { apiHolder, formData, uiSchema }) => {
    const value = givenText(given);
    const translationApi = apiHolder.get(translationApiRef);
    const scope = source.scopeOf(uiSchema?.['ui:options'], formData);
    if (!value || !scope || !translationApi) {
      return;
    }
    const offered = await inTime(source.load(apiHolder, scope));
    const isWhole = offered && offered.total <= offered.items.length;
    if (isWhole && !offered.items.some(choice => choice.value === value)) {
      const t = await loadTranslation(
        translationApi,
        cloudPiNativeTranslationRef,
      );
      validation.addError(t(`pickers.${source.kind}.refused`, { value }));
    }
  };
}

/** The field of forms that a source makes. */
export function createPickerField(name: string, source: PickerSource) {
  return createFormField({
    name,
    component: (props: FieldExtensionComponentProps<string>) => (
      <PickerField {...props} source={source} />
    ),
    validation: validatorOf(source),
    schema: makeFieldSchema({ output: () => z.string() }),
  });
}
