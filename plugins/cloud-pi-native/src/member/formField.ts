import { translationApiRef } from '@backstage/frontend-plugin-api';
import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { personEmailSchema } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { loadTranslation } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { z } from 'zod/v3';
import { givenText } from '../fields/formValues';
import { cloudPiNativeTranslationRef } from '../translation';
import { MemberField } from './MemberField';

/** Refuses what is no address; whether somebody has it is for the console to say. */
export const validateMember: CustomFieldValidator<string> = async (
  value,
  validation,
  { apiHolder },
) => {
  const email = givenText(value);
  const translationApi = apiHolder.get(translationApiRef);
  if (email && translationApi && !personEmailSchema.safeParse(email).success) {
    const t = await loadTranslation(
      translationApi,
      cloudPiNativeTranslationRef,
    );
    validation.addError(t('member.refused'));
  }
};

export const memberField = createFormField({
  name: 'CloudPiNativeMember',
  component: MemberField,
  validation: validateMember,
  schema: makeFieldSchema({ output: () => z.string() }),
});
