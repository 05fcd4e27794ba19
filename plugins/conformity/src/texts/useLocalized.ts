import { useLanguage } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { useCallback } from 'react';

/** Chooses the reader's language among those of a text. */
export function useLocalized(): (text: Localized) => string {
  const language = useLanguage();
  return useCallback(
    ({ fr, en }) => (language.startsWith('fr') ? fr : en),
    [language],
  );
}
