import { cloudPiNativeTranslationRef } from '../translation';

type MessageKey = keyof (typeof cloudPiNativeTranslationRef)['T'];

const ACTIONS = {
  'cloud-pi-native:project:ensure': 'run.action.project',
  'cloud-pi-native:repository:ensure': 'run.action.repository',
  'cloud-pi-native:environment:ensure': 'run.action.environment',
  'cloud-pi-native:repository:push': 'run.action.push',
  'cloud-pi-native:catalog:refresh': 'run.action.catalog',
  'cloud-pi-native:project:reprovision': 'run.action.reprovision',
  'cloud-pi-native:project:wait': 'run.action.wait',
  'cloud-pi-native:repository:sync': 'run.action.sync',
  'cloud-pi-native:repository:merge-request': 'run.action.mergeRequest',
  'cloud-pi-native:deployment:ensure': 'run.action.deployment',
  'cloud-pi-native:role:ensure': 'run.action.role',
  'cloud-pi-native:member:ensure': 'run.action.member',
  'cloud-pi-native:repository:fetch': 'run.action.fetch',
  'cloud-pi-native:source:check': 'run.action.checkSource',
  'cloud-pi-native:environment:read': 'run.action.readEnvironment',
  'cloud-pi-native:repository:inspect': 'run.action.inspect',
  'cloud-pi-native:repository:propose': 'run.action.propose',
  'cloud-pi-native:conformity:evaluate': 'run.action.evaluate',
  'cloud-pi-native:infra:set-version': 'run.action.setVersion',
  'cloud-pi-native:run:undo': 'run.action.undo',
  'cloud-pi-native:request:write': 'run.action.request',
  'fetch:template': 'run.action.template',
  'debug:log': 'run.action.log',
} as const satisfies Record<string, MessageKey>;

/** The message that says what an action does, where we know it. */
export function actionWords(
  action: string,
): (typeof ACTIONS)[keyof typeof ACTIONS] | undefined {
  return Object.entries(ACTIONS).find(([id]) => id === action)?.[1];
}
