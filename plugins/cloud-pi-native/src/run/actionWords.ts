import { cloudPiNativeTranslationRef } from '../translation';

type MessageKey = keyof (typeof cloudPiNativeTranslationRef)['T'];

const ACTIONS = {
  'cloud-pi-native:project:ensure': 'run.action.project',
  'cloud-pi-native:repository:ensure': 'run.action.repository',
  'cloud-pi-native:environment:ensure': 'run.action.environment',
  'cloud-pi-native:repository:push': 'run.action.push',
  'cloud-pi-native:catalog:refresh': 'run.action.catalog',
  'fetch:template': 'run.action.template',
  'debug:log': 'run.action.log',
} as const satisfies Record<string, MessageKey>;

/** The message that says what an action does, where we know it. */
export function actionWords(
  action: string,
): (typeof ACTIONS)[keyof typeof ACTIONS] | undefined {
  return Object.entries(ACTIONS).find(([id]) => id === action)?.[1];
}
