import { watchOverflow } from '../../reader/article/overflow';
import { Drawing } from './drawDiagram';

/** What stands around a diagram, in the reader's language. */
export interface DiagramTexts {
  name: string;
  source: string;
  enlarge: string;
  close: string;
  failed: (line: number | undefined) => string;
}

type Image = Exclude<Drawing, { failed: true }>;

/** Below this part of its size a text is hard to read: the diagram scrolls instead. */
const LEAST_SCALE = 0.7;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text?: string,
) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function button(text: string, onClick: () => void) {
  const made = element('button', '', text);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

function imageOf(drawing: Image, texts: DiagramTexts) {
  const image = element('img', '');
  image.src = drawing.image;
  image.width = Math.ceil(drawing.width);
  image.height = Math.ceil(drawing.height);
  image.alt = drawing.name ?? texts.name;
  image.style.minWidth = `${Math.floor(drawing.width * LEAST_SCALE)}px`;
  return image;
}

/** The diagram as it is in the page; what does not fit is reached by scrolling. */
function frameOf(drawing: Image, texts: DiagramTexts) {
  const frame = element('div', 'diagram-frame');
  const image = imageOf(drawing, texts);
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', image.alt);
  frame.setAttribute('data-scrolls', '');
  frame.append(image);
  return frame;
}

/** The diagram over the page, as large as it is or as the window lets it be. */
function enlarge(figure: HTMLElement, drawing: Image, texts: DiagramTexts) {
  const dialog = element('dialog', '');
  const image = imageOf(drawing, texts);
  dialog.setAttribute('aria-label', image.alt);
  dialog.append(
    button(texts.close, () => dialog.close()),
    image,
  );
  dialog.addEventListener('close', () => dialog.remove());
  figure.append(dialog);
  dialog.showModal();
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
  const tools = element('div', 'diagram-tools');
  tools.append(
    button(texts.enlarge, () => enlarge(figure, drawing, texts)),
    sourceOf(text, texts.source),
  );
  figure.replaceChildren(frameOf(drawing, texts), tools);
  watchOverflow(figure);
}
