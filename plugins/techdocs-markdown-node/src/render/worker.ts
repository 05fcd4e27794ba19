import { highlight } from '../highlight/highlight';
import { renderPage } from './renderPage';
import { CodeBlock, PageSource, RenderedPage } from './types';

/** Where this module is, for threads to run it: as it is written, or as it was built. */
export const WORKER = __filename;

/** A thread's work, and where it tells how far it is: 0 before it begins. */
export interface Task<T> {
  input: T;
  progress: Int32Array;
}

function tell(progress: Int32Array, step: number) {
  Atomics.store(progress, 0, step);
  if (step === 1) Atomics.notify(progress, 0);
}

/** Renders one page. */
export function page({ input, progress }: Task<PageSource>): RenderedPage {
  tell(progress, 1);
  return renderPage(input);
}

/** Colours blocks of code, one after the other. */
export function blocks({ input, progress }: Task<CodeBlock[]>): string[] {
  return input.map(({ code, info }, index) => {
    tell(progress, index + 1);
    return highlight(code, info);
  });
}
