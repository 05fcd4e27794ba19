import { useRouteRef } from '@backstage/frontend-plugin-api';
import searchPlugin from '@backstage/plugin-search/alpha';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

/** What a navigation carries so that the box of the page takes the focus. */
export const FOCUS_STATE = { focusSearch: true };

/**
 * With a modifier: a key alone would be taken from who speaks to their computer
 * (WCAG 2.1.4).
 */
function isShortcut(event: KeyboardEvent): boolean {
  return (
    (event.ctrlKey || event.metaKey) &&
    !event.altKey &&
    !event.shiftKey &&
    event.key.toLowerCase() === 'k'
  );
}

/** Listens for the shortcut of search; shows nothing. */
export function SearchShortcut() {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const searchHref = useRouteRef(searchPlugin.routes.root)?.();

  useEffect(() => {
    if (!searchHref) {
      return undefined;
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isShortcut(event)) {
        return;
      }
      event.preventDefault();
      // There, what is searched stays.
      const isThere = pathname === searchHref;
      navigate(isThere ? `${pathname}${search}` : searchHref, {
        replace: isThere,
        state: FOCUS_STATE,
      });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [navigate, pathname, search, searchHref]);

  return null;
}
