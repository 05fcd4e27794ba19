import type { brandingTranslationRef } from '../translation';

type MessageKey = keyof (typeof brandingTranslationRef)['T'];

/**
 * Titles of pages and tabs are plain strings in the frontend system. Those that
 * the plugins and the portal's configuration give are known here; any other is
 * shown as it is.
 */
const KEYS = new Map<string, MessageKey>([
  ['Catalogue logiciel', 'nav.catalog'],
  ['Créer', 'nav.create'],
  ['Modèles', 'page.templates'],
  ['Exécutions', 'page.runs'],
  ['Actions', 'page.actions'],
  ['API', 'nav.apis'],
  ['Documentation', 'nav.documentation'],
  ['Rechercher', 'nav.search'],
  ['Notifications', 'nav.notifications'],
  ['Paramètres', 'nav.settings'],
  ['General', 'page.general'],
  ['Authentication Providers', 'page.signIns'],
  ['Feature Flags', 'page.featureFlags'],
]);

/** The message that says a title in the reader's language, where there is one. */
export function pageTitleKey(title: string): MessageKey | undefined {
  return KEYS.get(title);
}
