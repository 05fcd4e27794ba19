import { RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { SitePage } from './document/readDocument';

function findTarget(root: ShadowRoot, hash: string): HTMLElement | null {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // It stays as it was written.
  }
  return id ? root.getElementById(id) : null;
}

function goTo(element: HTMLElement, options?: { scroll: boolean }) {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  if (options?.scroll !== false) element.scrollIntoView();
  element.focus({ preventScroll: true });
}

/**
 * Where the reader is: at the heading that the address names; after a link to
 * another page, at its title, which screen readers then say.
 */
export function usePosition(options: {
  root: ShadowRoot | undefined;
  /** The page that is shown. */
  page: SitePage | undefined;
  /** Its elements, which a change of language replaces. */
  frame: HTMLElement | undefined;
  top: RefObject<HTMLElement>;
}) {
  const { root, page, frame, top } = options;
  const { hash, key } = useLocation();
  const last = useRef<{ page: SitePage; key: string }>();

  useEffect(() => {
    if (!root || !page || !frame || !root.contains(frame)) return;
    const before = last.current;
    last.current = { page, key };
    const target = findTarget(root, hash);
    if (target) {
      if (before?.page !== page || before.key !== key) goTo(target);
    } else if (before && before.page !== page) {
      top.current?.scrollIntoView();
      const title = root.querySelector<HTMLElement>('h1');
      if (title) goTo(title, { scroll: false });
    }
  }, [root, page, frame, hash, key, top]);
}
