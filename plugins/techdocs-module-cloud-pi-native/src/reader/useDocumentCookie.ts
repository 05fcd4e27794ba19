import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';
import { z } from 'zod';

// Where backends give their cookie; TechDocs' own client asks elsewhere, in vain.
const COOKIE_PATH = '/.backstage/auth/v1/cookie';
const RETRY_MS = 30_000;
const EARLY_MS = 60_000;

const cookieSchema = z.object({ expiresAt: z.string() });

/**
 * Keeps the cookie with which images and files of documents are read, as long as
 * a page is open. True once its outcome is known: without it texts are still there.
 */
export function useDocumentCookie(): boolean {
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  const [isSettled, setSettled] = useState(false);

  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const base = await discoveryApi.getBaseUrl('techdocs');
      const response = await fetchApi.fetch(`${base}${COOKIE_PATH}`, {
        credentials: 'include',
      });
      const { expiresAt } = cookieSchema.parse(await response.json());
      return Date.parse(expiresAt) - Date.now() - EARLY_MS;
    };
    const refresh = async () => {
      const wait = await ask().catch(() => RETRY_MS);
      if (!current) return;
      setSettled(true);
      timer = setTimeout(refresh, Math.max(wait || 0, RETRY_MS));
    };
    refresh();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [discoveryApi, fetchApi]);

  return isSettled;
}
