import type Token from 'markdown-it/lib/token.mjs';
import { Environment } from '../markdown/environment';
import { DocumentationPage } from './page';

/** A page that was read and parsed, not rendered yet. */
export interface Page extends DocumentationPage {
  tokens: Token[];
  env: Environment;
}
