import {
  TranslationApi,
  TranslationFunction,
  TranslationRef,
} from '@backstage/frontend-plugin-api';

/** The messages of a reference outside React, once those of the language are loaded. @public */
export function loadTranslation<TMessages extends { [key in string]: string }>(
  translationApi: TranslationApi,
  ref: TranslationRef<string, TMessages>,
): Promise<TranslationFunction<TMessages>> {
  const snapshot = translationApi.getTranslation(ref);
  if (snapshot.ready) {
    return Promise.resolve(snapshot.t);
  }
  return new Promise((resolve, reject) => {
    const subscription = translationApi.translation$(ref).subscribe({
      next(loaded) {
        if (loaded.ready) {
          subscription.unsubscribe();
          resolve(loaded.t);
        }
      },
      error: reject,
    });
  });
}
