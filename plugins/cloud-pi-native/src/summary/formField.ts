import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { z } from 'zod/v3';
import { SummaryField } from './SummaryField';

export const summaryField = createFormField({
  name: 'CloudPiNativeSummary',
  component: SummaryField,
  schema: makeFieldSchema({ output: () => z.null() }),
});
