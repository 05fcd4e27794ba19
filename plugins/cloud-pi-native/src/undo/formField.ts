import { translationApiRef } from '@backstage/frontend-plugin-api';
import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { loadTranslation } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { cloudPiNativeTranslationRef } from '../translation';
import { RunUndoField } from './RunUndoField';
import { isConfirmed } from './confirmations';
import { UndoDraft, undoDraft, undoSchema } from './undoValue';

/** Refuses to go on before something is chosen and confirmed, by hand. */
export const validateUndo: CustomFieldValidator<UndoDraft> = async (
  value,
  validation,
  { apiHolder },
) => {
  const translationApi = apiHolder.get(translationApiRef);
  const { run, resources } = undoDraft(value);
  if (translationApi && !(run && isConfirmed(run, resources))) {
    const t = await loadTranslation(
      translationApi,
      cloudPiNativeTranslationRef,
    );
    validation.addError(t('undo.missing'));
  }
};

export const runUndoField = createFormField({
  name: 'CloudPiNativeRunUndo',
  component: RunUndoField,
  validation: validateUndo,
  schema: makeFieldSchema({ output: () => undoSchema }),
});
