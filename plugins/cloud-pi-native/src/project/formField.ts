import {
  identityApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { loadTranslation } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { z } from 'zod/v3';
import { inTime } from '../fields/inTime';
import { cloudPiNativeTranslationRef } from '../translation';
import { ProjectField } from './ProjectField';
import { queryOwnProjects } from './ownProjects';

/** Refuses a project that the address of the form brought and that is not the user's. */
export const validateProject: CustomFieldValidator<string> = async (
  slug,
  validation,
  { apiHolder },
) => {
  const catalogApi = apiHolder.get(catalogApiRef);
  const identityApi = apiHolder.get(identityApiRef);
  const translationApi = apiHolder.get(translationApiRef);
  if (!slug || !catalogApi || !identityApi || !translationApi) {
    return;
  }
  // Without an answer, or with a part of it, the console is the judge.
  const own = await inTime(queryOwnProjects(catalogApi, identityApi));
  const isWhole = own && own.total <= own.items.length;
  if (isWhole && !own.items.some(project => project.slug === slug)) {
    const t = await loadTranslation(
      translationApi,
      cloudPiNativeTranslationRef,
    );
    validation.addError(t('projectField.notOwn', { slug }));
  }
};

export const projectField = createFormField({
  name: 'CloudPiNativeProject',
  component: ProjectField,
  validation: validateProject,
  schema: makeFieldSchema({ output: () => z.string() }),
});
