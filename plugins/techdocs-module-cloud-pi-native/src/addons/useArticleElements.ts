import { useShadowRoot } from '@backstage/plugin-techdocs-react';
import { useEffect, useState } from 'react';

const areSame = (some: readonly Element[], others: readonly Element[]) =>
  some.length === others.length &&
  some.every((element, index) => element === others[index]);

/**
 * Elements of the article that match a selector. TechDocs' own hook sees them only
 * once something in the article changes after it was shown.
 */
export function useArticleElements(selector: string): HTMLElement[] {
  const root = useShadowRoot();
  const [found, setFound] = useState<HTMLElement[]>([]);

  useEffect(() => {
    if (!root) return undefined;
    const read = () => {
      const next = [...root.querySelectorAll<HTMLElement>(selector)];
      setFound(before => (areSame(before, next) ? before : next));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(root, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [root, selector]);

  return found;
}
