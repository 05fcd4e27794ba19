import { FetchApi } from '@backstage/frontend-plugin-api';
import { DRAWING } from '../document/rewrite';

const MAX_BYTES = 2_000_000;

async function asImage(fetchApi: FetchApi, address: string) {
  const response = await fetchApi.fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  const text = await response.text();
  if (text.length > MAX_BYTES) throw new Error('too large');
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

/** Shows the article's SVG files, as images: nothing in them runs or is fetched. */
export function showDrawings(article: HTMLElement, fetchApi: FetchApi) {
  article.querySelectorAll(`img[${DRAWING}]`).forEach(image => {
    const address = image.getAttribute(DRAWING) ?? '';
    image.removeAttribute(DRAWING);
    asImage(fetchApi, address).then(
      src => image.setAttribute('src', src),
      // Its alternative text stays.
      () => image.setAttribute('data-missing', ''),
    );
  });
}
