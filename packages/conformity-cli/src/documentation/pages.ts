import * as markdown from 'prettier/plugins/markdown';
import { format } from 'prettier/standalone';
import { requirementPages } from './requirementPages';
import { rulePages } from './rulePages';

/** Folder of the pages, from the root of the repository. */
export const FOLDER = 'docs/pages/conformite';

/** The documentation of the rules by file, as the repository formats it. */
export async function documentationPages(): Promise<Map<string, string>> {
  const pages = { ...rulePages(), ...requirementPages() };
  const formatted = new Map<string, string>();
  for (const [file, text] of Object.entries(pages)) {
    formatted.set(
      file,
      await format(text, { parser: 'markdown', plugins: [markdown] }),
    );
  }
  return formatted;
}
