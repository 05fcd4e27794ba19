/** Opens what is folded while the page is printed, and folds it again. */
export function openForPrint(article: HTMLElement): () => void {
  let opened: HTMLDetailsElement[] = [];
  const before = () => {
    opened = [...article.querySelectorAll('details')].filter(
      details => !details.open,
    );
    opened.forEach(details => {
      details.open = true;
    });
  };
  const after = () => {
    opened.forEach(details => {
      details.open = false;
    });
    opened = [];
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
