import { headingText } from './headings';

/** What the article's own elements say, in the reader's language. */
export interface ArticleTexts {
  copy: string;
  copied: string;
  code: string;
  table: string;
  tabs: string;
  permalink: (heading: string) => string;
  newTab: string;
}

const COPIED_MS = 3_000;

const create = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
) => {
  const element = document.createElement(tag);
  element.className = className;
  return element;
};

function addCopyButton(pre: HTMLElement, texts: ArticleTexts) {
  const frame = create('div', 'code-frame');
  pre.replaceWith(frame);
  const button = create('button', 'copy');
  button.type = 'button';
  button.textContent = texts.copy;
  const status = create('span', 'visually-hidden');
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    const code = pre.querySelector('code') ?? pre;
    try {
      // Over plain HTTP there is no clipboard.
      await navigator.clipboard.writeText(code.textContent ?? '');
    } catch {
      return;
    }
    button.textContent = texts.copied;
    status.textContent = texts.copied;
    setTimeout(() => {
      button.textContent = texts.copy;
      status.textContent = '';
    }, COPIED_MS);
  });
  frame.append(pre, button, status);
  pre.setAttribute('role', 'group');
  pre.setAttribute('aria-label', texts.code);
  pre.setAttribute('data-scrolls', '');
}

function frameTable(table: HTMLTableElement, texts: ArticleTexts) {
  const frame = create('div', 'table-frame');
  const caption = table.querySelector('caption')?.textContent?.trim();
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', caption || texts.table);
  frame.setAttribute('data-scrolls', '');
  table.replaceWith(frame);
  frame.append(table);
}

const childrenOf = (set: Element, selector: string) => [
  ...set.querySelectorAll<HTMLElement>(`:scope > ${selector}`),
];

/** Tabs of MkDocs: radio buttons that show one block of several. */
function bindTabs(set: HTMLElement, texts: ArticleTexts) {
  const inputs = childrenOf(set, 'input').filter(
    (input): input is HTMLInputElement => input instanceof HTMLInputElement,
  );
  const labels = childrenOf(set, '.tabbed-labels > label');
  const blocks = childrenOf(set, '.tabbed-content > .tabbed-block');
  if (blocks.length === 0 || inputs.length !== blocks.length) return;
  set.setAttribute('role', 'radiogroup');
  set.setAttribute('aria-label', texts.tabs);
  blocks.forEach((block, index) => {
    const title = labels[index]?.textContent?.trim() ?? '';
    block.setAttribute('data-title', title);
    if (title) inputs[index].setAttribute('aria-label', title);
  });
  const show = () => {
    const chosen = Math.max(
      0,
      inputs.findIndex(input => input.checked),
    );
    inputs[chosen].checked = true;
    blocks.forEach((block, index) => {
      block.hidden = index !== chosen;
      labels[index]?.toggleAttribute('data-chosen', index === chosen);
    });
  };
  labels.forEach((label, index) =>
    label.addEventListener('click', event => {
      event.preventDefault();
      inputs[index].checked = true;
      inputs[index].focus();
      show();
    }),
  );
  inputs.forEach(input => input.addEventListener('change', show));
  show();
}

function nameTask(box: HTMLInputElement) {
  const text = box.closest('li, label, p')?.textContent?.trim();
  if (text && !box.closest('label')) box.setAttribute('aria-label', text);
}

function completeLink(link: HTMLAnchorElement, texts: ArticleTexts) {
  const leads = link.getAttribute('data-leads');
  if (leads === 'outside') {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    const note = create('span', 'visually-hidden');
    // The space is inside: punctuation that follows stays beside the link.
    note.textContent = ` (${texts.newTab})`;
    link.append(note);
  }
  if (leads === 'file') link.setAttribute('download', '');
  if (link.classList.contains('headerlink')) {
    const heading = link.closest('h1, h2, h3, h4, h5, h6');
    link.removeAttribute('title');
    link.removeAttribute('aria-hidden');
    link.textContent = '#';
    link.setAttribute(
      'aria-label',
      texts.permalink(heading ? headingText(heading) : ''),
    );
  }
}

/** Gives an article what its markup lacks: names, keyboard, copying, tabs. */
export function completeArticle(article: HTMLElement, texts: ArticleTexts) {
  const all = <E extends HTMLElement>(selector: string) =>
    article.querySelectorAll<E>(selector);
  all('pre:not(.mermaid)').forEach(pre => {
    if (!pre.closest('table')) addCopyButton(pre, texts);
  });
  all<HTMLTableElement>('table').forEach(table => frameTable(table, texts));
  all('.tabbed-set').forEach(set => bindTabs(set, texts));
  all<HTMLInputElement>('input[type="checkbox"]').forEach(nameTask);
  all<HTMLAnchorElement>('a[href]').forEach(link => completeLink(link, texts));
}
