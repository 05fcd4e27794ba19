import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';
import { documentationTranslationRef } from '../../translation';
import { useArticleElements } from '../useArticleElements';
import { useThemeMode } from '../useThemeMode';
import { drawDiagram } from './drawDiagram';
import { showDiagram } from './showDiagram';

const SOURCE = 'data-diagram';

/** Makes of a diagram's text the figure that will show it, with the text inside meanwhile. */
function toFigure(pre: HTMLElement): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = 'diagram';
  figure.setAttribute(SOURCE, pre.textContent ?? '');
  pre.tabIndex = 0;
  pre.replaceWith(figure);
  figure.append(pre);
  return figure;
}

/** Draws the Mermaid diagrams of a page, in the theme of the portal. */
export function Diagrams() {
  const { t } = useTranslationRef(documentationTranslationRef);
  const mode = useThemeMode();
  const found = useArticleElements(`pre.mermaid, [${SOURCE}]`);

  useEffect(() => {
    const texts = {
      name: t('diagram.name'),
      source: t('diagram.source'),
      enlarge: t('diagram.enlarge'),
      close: t('diagram.close'),
      failed: (line: number | undefined) =>
        line === undefined
          ? t('diagram.failedAnywhere')
          : t('diagram.failed', { line: String(line) }),
    };
    const drawn = `${mode} ${texts.name}`;
    for (const element of found) {
      const isText = element.tagName === 'PRE';
      const isInside = isText && element.parentElement?.hasAttribute(SOURCE);
      const figure = isText && !isInside ? toFigure(element) : element;
      if (!isInside && figure.getAttribute('data-drawn') !== drawn) {
        figure.setAttribute('data-drawn', drawn);
        const text = figure.getAttribute(SOURCE) ?? '';
        drawDiagram(text, mode).then(drawing => {
          if (figure.getAttribute('data-drawn') === drawn) {
            showDiagram(figure, text, drawing, texts);
          }
        });
      }
    }
  }, [found, mode, t]);
  return null;
}
