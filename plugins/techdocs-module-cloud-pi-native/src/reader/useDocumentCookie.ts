import { useApi } from '@backstage/frontend-plugin-api';
import { techdocsApiRef } from '@backstage/plugin-techdocs-react';
import { useEffect, useState } from 'react';

const RETRY_MS = 30_000;
const EARLY_MS = 60_000;

/**
 * Keeps the cookie with which images and files of documents are read, as long as
 * a page is open. True once its outcome is known: without it texts are still there.
 */
export function useDocumentCookie(): boolean {
  const api = useApi(techdocsApiRef);
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout>;
    const refresh = async () => {
      const wait = await api.getCookie().then(
        ({ expiresAt }) => Date.parse(expiresAt) - Date.now() - EARLY_MS,
        () => RETRY_MS,
      );
      if (!current) return;
      setSettled(true);
      timer = setTimeout(refresh, Math.max(wait || 0, RETRY_MS));
    };
    refresh();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [api]);
  return isSettled;
}
