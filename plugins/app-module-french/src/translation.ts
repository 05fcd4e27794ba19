import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * The texts that Backstage has in no set of messages, in English; the French set
 * comes with the module.
 *
 * @public
 */
export const frenchModuleTranslationRef = createTranslationRef({
  id: 'app-french',
  messages: {
    notFound: {
      title: 'Page not found',
      description:
        'Nothing is at this address: it may have a typing error, or the page is no more.',
      home: 'Go to the home page',
    },
  },
});
