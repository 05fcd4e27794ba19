import { loadScript } from './loadScript';
import { isDark } from './theme';

interface Mermaid {
  initialize(options: object): void;
  render(id: string, source: string): Promise<{ svg: string }>;
}

declare global {
  // eslint-disable-next-line no-var
  var mermaid: Mermaid | undefined;
}

interface Diagram {
  element: HTMLElement;
  source: string;
}

async function draw({ element, source }: Diagram, id: string): Promise<void> {
  const { mermaid } = globalThis;
  if (!mermaid) return;
  try {
    const { svg } = await mermaid.render(id, source);
    // What Mermaid gives in strict mode has been through its sanitiser.
    element.innerHTML = svg;
    element.classList.add('drawn');
    element.setAttribute('role', 'img');
    const title = element.querySelector('svg > title')?.textContent;
    element.setAttribute('aria-label', title ? `Schéma : ${title}` : 'Schéma');
  } catch {
    document.getElementById(`d${id}`)?.remove();
    element.textContent = source;
    element.dataset.problem = 'Ce schéma ne peut pas être dessiné.';
  }
}

/** Draws the diagrams of a page; returns what draws them again. */
export function drawDiagrams(): () => void {
  const diagrams = [
    ...document.querySelectorAll<HTMLElement>('pre.mermaid'),
  ].map(element => ({ element, source: element.textContent ?? '' }));
  if (diagrams.length === 0) return () => {};
  let turn: Promise<void> = Promise.resolve();
  const drawAll = async () => {
    await loadScript('mermaid.js');
    globalThis.mermaid?.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      theme: isDark() ? 'dark' : 'neutral',
      fontFamily: 'inherit',
    });
    for (const [place, diagram] of diagrams.entries()) {
      await draw(diagram, `diagram-${place}`);
    }
  };
  return () => {
    turn = turn.then(drawAll).catch(() => {
      // The sources stay, which can be read.
    });
  };
}
