import {
  fetchApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  TechDocsShadowDom,
  useTechDocsReaderPage,
} from '@backstage/plugin-techdocs-react';
import { useEffect, useMemo } from 'react';
import { useHref, useNavigate } from 'react-router-dom';
import { documentationTranslationRef } from '../../translation';
import { routerPath } from '../site/PageLink';
import { completeArticle } from './complete';
import { showDrawings } from './drawings';
import { watchOverflow } from './overflow';
import { openForPrint } from './print';
import { articleStyles } from './styles';

/** The elements around an article that TechDocs' addons look for. */
function frameOf(article: HTMLElement): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'md-container';
  frame.setAttribute('data-md-component', 'container');
  const style = document.createElement('style');
  style.textContent = articleStyles;
  const content = document.createElement('div');
  content.className = 'md-content';
  content.setAttribute('data-md-component', 'content');
  article.classList.add('md-content__inner', 'md-typeset');
  content.append(article);
  frame.append(style, content);
  return frame;
}

function followedLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const isPlain =
    event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const [target] = event.composedPath();
  const link = target instanceof Element ? target.closest('a[href]') : null;
  const isOurs =
    link instanceof HTMLAnchorElement &&
    !link.target &&
    !link.hasAttribute('download');
  return isPlain && isOurs && !event.defaultPrevented ? link : undefined;
}

/** An article in its shadow root: complete, in the reader's language and theme. */
export function Article({
  article,
  onShown,
}: {
  article: HTMLElement;
  /** Told of the elements that stand for the article: others after a change of language. */
  onShown: (frame: HTMLElement) => void;
}) {
  const { t } = useTranslationRef(documentationTranslationRef);
  const { setShadowRoot } = useTechDocsReaderPage();
  const fetchApi = useApi(fetchApiRef);
  const navigate = useNavigate();
  const base = useHref('/');

  const frame = useMemo(() => {
    const copy = document.importNode(article, true);
    completeArticle(copy, {
      copy: t('reader.copy'),
      copied: t('reader.copied'),
      code: t('reader.code'),
      table: t('reader.table'),
      tabs: t('reader.tabs'),
      newTab: t('reader.newTab'),
      permalink: heading => t('reader.permalink', { heading }),
    });
    return frameOf(copy);
  }, [article, t]);

  useEffect(() => {
    const stops = [watchOverflow(frame), openForPrint(frame)];
    showDrawings(frame, fetchApi);
    onShown(frame);
    return () => stops.forEach(stop => stop());
  }, [frame, fetchApi, onShown]);

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = followedLink(event);
      const path = link ? routerPath(link.href, base) : undefined;
      if (path === undefined) return;
      event.preventDefault();
      navigate(path);
    };
    frame.addEventListener('click', follow);
    return () => frame.removeEventListener('click', follow);
  }, [frame, base, navigate]);

  return <TechDocsShadowDom element={frame} onAppend={setShadowRoot} />;
}
