import { ProjectFailure } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { formatInstant } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { TranslationFunction } from '@backstage/frontend-plugin-api';
import { cloudPiNativeTranslationRef } from '../translation';

type T = TranslationFunction<(typeof cloudPiNativeTranslationRef)['T']>;

// What the console's log calls its operations.
const ACTIONS = {
  'Create Project': 'createProject',
  'Update Project': 'updateProject',
  'Replay hooks for Project': 'replay',
  'Create Environment': 'createEnvironment',
  'Update Environment': 'updateEnvironment',
  'Delete Environment': 'deleteEnvironment',
  'Create Repository': 'createRepository',
  'Update Repository': 'updateRepository',
  'Delete Repository': 'deleteRepository',
  'Sync Repository': 'syncRepository',
} as const;

function actionWords(t: T, action: string): string {
  const known = Object.entries(ACTIONS).find(([id]) => id === action)?.[1];
  return known ? t(`reprovision.actions.${known}`) : action;
}

/** What the console's log says of a failure: when, doing what, which tools, in its words. */
export function failureWords(
  t: T,
  language: string,
  failure: NonNullable<ProjectFailure['failure']>,
): string[] {
  const { action, tools, summary, at } = failure;
  return [
    t('reprovision.when', {
      at: formatInstant(at, language) ?? at,
      action: actionWords(t, action),
    }),
    ...(tools.length > 0
      ? [
          t('reprovision.tools', {
            tools: new Intl.ListFormat(language).format(tools),
          }),
        ]
      : []),
    ...(summary ? [t('reprovision.summary', { summary })] : []),
  ];
}
