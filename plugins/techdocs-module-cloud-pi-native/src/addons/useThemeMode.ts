import { useSyncExternalStore } from 'react';

const ATTRIBUTE = 'data-theme-mode';

// Backstage writes the theme's mode there, for BUI and for us.
const read = () =>
  document.body.getAttribute(ATTRIBUTE) === 'dark' ? 'dark' : 'light';

function subscribe(onChange: () => void) {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { attributeFilter: [ATTRIBUTE] });
  return () => observer.disconnect();
}

/** Whether the portal is light or dark now. */
export function useThemeMode(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, read);
}
