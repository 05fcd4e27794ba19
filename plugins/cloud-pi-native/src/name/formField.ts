import { translationApiRef } from '@backstage/frontend-plugin-api';
import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { nameProblem } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { loadTranslation } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { z } from 'zod/v3';
import { givenText } from '../fields/formValues';
import { cloudPiNativeTranslationRef } from '../translation';
import { NameField } from './NameField';
import { nameOptions } from './options';
import { problemWords } from './words';

/** Refuses what the console's rules refuse; a name that is taken is a choice. */
export const validateName: CustomFieldValidator<string> = async (
  value,
  validation,
  { apiHolder, uiSchema },
) => {
  const name = givenText(value);
  const options = nameOptions(uiSchema?.['ui:options']);
  const problem = name && nameProblem(options.of, name, options.suffix);
  const translationApi = apiHolder.get(translationApiRef);
  if (problem && translationApi) {
    const t = await loadTranslation(
      translationApi,
      cloudPiNativeTranslationRef,
    );
    validation.addError(problemWords(t, problem, options));
  }
};

export const nameField = createFormField({
  name: 'CloudPiNativeName',
  component: NameField,
  validation: validateName,
  schema: makeFieldSchema({ output: () => z.string() }),
});
