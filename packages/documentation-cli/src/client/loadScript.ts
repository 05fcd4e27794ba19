/** Loads a script of the site once: a page without a server may fetch nothing else. */
const loaded = new Map<string, Promise<void>>();

export function loadScript(name: string): Promise<void> {
  const before = loaded.get(name);
  if (before) return before;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${document.body.dataset.assets}${name}`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(name));
    document.head.append(script);
  });
  loaded.set(name, loading);
  return loading;
}
