import { Drawing } from './drawDiagram';

/** What stands around a diagram, in the reader's language. */
export interface DiagramTexts {
  name: string;
  source: string;
  failed: (line: number | undefined) => string;
}

function element(tag: string, className: string, text?: string) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** The text of a diagram, for who does not see it, and to copy. */
function sourceOf(text: string, title: string) {
  const details = element('details', 'diagram-source');
  const pre = element('pre', '', text);
  pre.tabIndex = 0;
  details.append(element('summary', '', title), pre);
  return details;
}

/** The figure that stands for a diagram's text. */
export function showDiagram(
  figure: HTMLElement,
  text: string,
  drawing: Drawing,
  texts: DiagramTexts,
) {
  if ('failed' in drawing) {
    const pre = element('pre', '', text);
    pre.tabIndex = 0;
    const message = element('p', 'diagram-failure', texts.failed(drawing.line));
    figure.replaceChildren(message, pre);
    return;
  }
  const image = document.createElement('img');
  image.src = drawing.image;
  image.width = Math.ceil(drawing.width);
  image.height = Math.ceil(drawing.height);
  image.alt = drawing.name ?? texts.name;
  figure.replaceChildren(image, sourceOf(text, texts.source));
}
