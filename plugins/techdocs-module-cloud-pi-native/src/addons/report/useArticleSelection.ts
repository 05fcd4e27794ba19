import { useShadowRoot } from '@backstage/plugin-techdocs-react';
import { useEffect, useState } from 'react';

/** A text of the article that the reader selected, and where it ends on the screen. */
export interface ArticleSelection {
  text: string;
  top: number;
  left: number;
}

// Chromium alone tells of a selection inside a shadow root through the root.
type SelectingRoot = ShadowRoot & { getSelection?: () => Selection | null };

function readSelection(root: SelectingRoot): ArticleSelection | undefined {
  const selection = root.getSelection
    ? root.getSelection()
    : document.getSelection();
  const text = selection?.toString().trim();
  if (!selection || !text || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const holder = range.commonAncestorContainer;
  if (!root.contains(holder) && !holder.contains(root.host)) return undefined;
  const { bottom, left } = range.getBoundingClientRect();
  return { text, top: bottom, left };
}

/** The text that is selected in the article, if any. */
export function useArticleSelection(): ArticleSelection | undefined {
  const root = useShadowRoot();
  const [selection, setSelection] = useState<ArticleSelection>();
  useEffect(() => {
    if (!root) return undefined;
    let frame = 0;
    const update = () => {
      frame = 0;
      setSelection(readSelection(root));
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(update);
    };
    document.addEventListener('selectionchange', schedule);
    window.addEventListener('scroll', schedule, { capture: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', schedule);
      window.removeEventListener('scroll', schedule, { capture: true });
    };
  }, [root]);
  return selection;
}
