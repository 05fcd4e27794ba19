import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTechDocsReaderPage } from '@backstage/plugin-techdocs-react';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { z } from 'zod';

const webAddress = z.url({ protocol: /^https?$/ });

const pageSourceSchema = z.object({
  change: z
    .object({ date: z.string(), author: z.string().optional() })
    .optional(),
  source: webAddress.optional().catch(undefined),
  issues: webAddress.optional().catch(undefined),
});

/** What is known of the source of a page. */
export type PageSource = z.infer<typeof pageSourceSchema>;

// Both addons of a page ask for the same.
let last: { key: string; answer: Promise<PageSource> } | undefined;

/** What is known of the source of the page that is open; nothing until it is. */
export function usePageSource(): PageSource | undefined {
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  const { entityRef } = useTechDocsReaderPage();
  const { '*': path = '' } = useParams();
  const [found, setFound] = useState<{ key: string; source: PageSource }>();
  const query = new URLSearchParams({
    entityRef: stringifyEntityRef(entityRef),
    path,
  }).toString();

  useEffect(() => {
    let current = true;
    const ask = async (): Promise<PageSource> => {
      const base = await discoveryApi.getBaseUrl('cloud-pi-native');
      const response = await fetchApi.fetch(
        `${base}/documents/last-change?${query}`,
      );
      return response.ok ? pageSourceSchema.parse(await response.json()) : {};
    };
    // The page is there without it: what fails says nothing.
    if (last?.key !== query) {
      last = { key: query, answer: ask().catch(() => ({})) };
    }
    last.answer.then(source => {
      if (current) setFound({ key: query, source });
    });
    return () => {
      current = false;
    };
  }, [discoveryApi, fetchApi, query]);

  return found?.key === query ? found.source : undefined;
}
