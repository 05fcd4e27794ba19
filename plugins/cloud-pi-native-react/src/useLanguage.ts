import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/** The language of the reader, for dates, durations and numbers. @public */
export function useLanguage(): string {
  const api = useApi(appLanguageApiRef);
  const [language, setLanguage] = useState(api.getLanguage().language);
  useEffect(() => {
    const subscription = api
      .language$()
      .subscribe(({ language: chosen }) => setLanguage(chosen));
    return () => subscription.unsubscribe();
  }, [api]);
  return language;
}
