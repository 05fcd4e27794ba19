function update(element: HTMLElement) {
  if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
  else element.removeAttribute('tabindex');
}

/** What scrolls sideways is reached with the keyboard, and what does not is no stop. */
export function watchOverflow(article: HTMLElement): () => void {
  const observer = new ResizeObserver(entries =>
    entries.forEach(({ target }) => {
      if (target instanceof HTMLElement) update(target);
    }),
  );
  article
    .querySelectorAll<HTMLElement>('[data-scrolls]')
    .forEach(element => observer.observe(element));
  return () => observer.disconnect();
}
