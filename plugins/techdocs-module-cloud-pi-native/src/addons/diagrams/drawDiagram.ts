import type { Mermaid } from 'mermaid';
import { settingsFor } from './settings';

/** A diagram as an image; or why there is none, and at which line. */
export type Drawing =
  | { image: string; width: number; height: number; name?: string }
  | { failed: true; line?: number };

// Mermaid has limits of its own; a page is not the place for such a text.
const MAX_CHARACTERS = 50_000;

let loaded: Promise<Mermaid> | undefined;
let drawn = 0;

/** Loaded by the first page that has a diagram. */
async function loadMermaid(): Promise<Mermaid> {
  loaded ??= import('mermaid').then(module => module.default);
  try {
    return await loaded;
  } catch (error) {
    loaded = undefined;
    throw error;
  }
}

function sizeOf(svg: Element) {
  const [, , width, height] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function nameOf(svg: Element) {
  const texts = ['title', 'desc'].map(tag =>
    svg.querySelector(`:scope > ${tag}`)?.textContent?.trim(),
  );
  return texts.filter(Boolean).join('. ') || undefined;
}

function lineOf(error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = Number(/line (\d+)/i.exec(message)?.[1]);
  return Number.isFinite(line) ? line : undefined;
}

/** An image runs nothing, fetches nothing and leads nowhere, whatever is in it. */
function toImage(markup: string): Drawing {
  const { documentElement: svg } = new DOMParser().parseFromString(
    markup,
    'image/svg+xml',
  );
  const size = sizeOf(svg);
  if (svg.nodeName !== 'svg' || !size) return { failed: true };
  svg.setAttribute('width', String(size.width));
  svg.setAttribute('height', String(size.height));
  const text = new XMLSerializer().serializeToString(svg);
  return {
    ...size,
    name: nameOf(svg),
    image: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`,
  };
}

/** Draws a Mermaid diagram, which nobody trusts, for a theme. */
export async function drawDiagram(
  source: string,
  mode: 'light' | 'dark',
): Promise<Drawing> {
  if (source.length > MAX_CHARACTERS) return { failed: true };
  try {
    const mermaid = await loadMermaid();
    mermaid.initialize(settingsFor(mode));
    drawn += 1;
    const { svg } = await mermaid.render(
      `documentation-diagram-${drawn}`,
      source,
    );
    return toImage(svg);
  } catch (error) {
    return { failed: true, line: lineOf(error) };
  }
}
