import { withoutColours } from '../highlight/highlight';
import { PageSource, RenderedPage } from './types';

/** A page that could not be rendered: its source, and why. */
export const asTyped = (
  { file, source }: PageSource,
  message: string,
): RenderedPage => ({
  html: withoutColours(source.replaceAll('\0', '\ufffd'), {
    language: '',
    highlighted: [],
  }),
  matter: {},
  headings: [],
  ids: [],
  blocks: [],
  links: [],
  texts: [{ title: '', text: source }],
  warnings: [{ file, message }],
});
