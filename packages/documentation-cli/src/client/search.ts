import { find, Found } from '../search/find';
import type { SearchIndex } from '../search/SearchIndex';
import { loadScript } from './loadScript';

declare global {
  // eslint-disable-next-line no-var
  var documentationIndex: SearchIndex | undefined;
}

const SHOWN = 20;

function resultItem(found: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const anchor = found.anchor ? `#${found.anchor}` : '';
  link.href = `${document.body.dataset.root}${found.url}index.html${anchor}`;
  link.textContent = found.heading
    ? `${found.title} › ${found.heading}`
    : found.title;
  const text = document.createElement('p');
  for (const piece of found.pieces) {
    const part = document.createElement(piece.isFound ? 'mark' : 'span');
    part.textContent = piece.text;
    text.append(part);
  }
  item.append(link, text);
  return item;
}

function told(count: number): string {
  if (count === 0) return 'Aucune page trouvée. Essayez d’autres mots.';
  if (count === 1) return 'Une page trouvée';
  return count > SHOWN
    ? `${count} pages trouvées, les ${SHOWN} premières sont montrées`
    : `${count} pages trouvées`;
}

/** The search field: what is found appears below while one types. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form.search');
  const field = form?.querySelector('input');
  const results = document.querySelector<HTMLElement>('.results');
  const status = results?.querySelector('[role=status]');
  const list = results?.querySelector('ol');
  if (!form || !field || !results || !status || !list) return;
  form.hidden = false;

  const links = () => [...list.querySelectorAll('a')];
  const show = (index: SearchIndex) => {
    const found = find(index, field.value, SHOWN);
    list.replaceChildren(...found.slice(0, SHOWN).map(resultItem));
    status.textContent = told(found.length);
  };
  const search = async () => {
    const isEmpty = field.value.trim() === '';
    results.hidden = isEmpty;
    if (isEmpty) return;
    try {
      await loadScript('search.js');
      if (globalThis.documentationIndex) show(globalThis.documentationIndex);
    } catch {
      status.textContent = 'La recherche n’est pas jointe à ce site.';
    }
  };
  const close = () => {
    field.value = '';
    results.hidden = true;
    field.focus();
  };

  field.addEventListener('focus', () => {
    loadScript('search.js').catch(() => {});
  });
  field.addEventListener('input', search);
  form.addEventListener('submit', event => {
    event.preventDefault();
    links()[0]?.click();
  });
  results.addEventListener('click', event => {
    // A heading of this very page is reached without a load that would close it.
    if (event.target instanceof HTMLAnchorElement) results.hidden = true;
  });
  document.addEventListener('keydown', event => {
    const isTyping =
      event.target instanceof HTMLInputElement && event.target !== field;
    if (event.key === '/' && event.target !== field && !isTyping) {
      event.preventDefault();
      field.focus();
    } else if (event.key === 'Escape' && !results.hidden) {
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const stops = [field, ...links()];
      const at = stops.findIndex(stop => stop === document.activeElement);
      if (results.hidden || at < 0) return;
      event.preventDefault();
      stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    }
  });
}
