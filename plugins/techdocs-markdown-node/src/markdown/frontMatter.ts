import { parseDocument } from 'yaml';
import { z } from 'zod';

const schema = z.object({
  title: z.string().max(300).optional().catch(undefined),
  description: z.string().max(1_000).optional().catch(undefined),
  search: z
    .object({ boost: z.number().min(0.01).max(100).optional() })
    .optional()
    .catch(undefined),
});

/**
 * What a page says of itself above its text.
 *
 * @public
 */
export interface FrontMatter {
  title?: string;
  description?: string;
  /** As MkDocs Material has it: what a match in the page is worth, 1 if not told. */
  search?: { boost?: number };
}

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const MAX_BYTES = 16_384;

/** A page without what is above its text, how many lines that was, and whether it is no YAML. */
export interface SplitPage {
  matter: FrontMatter;
  text: string;
  lines: number;
  isBroken?: boolean;
}

/** Takes the front matter off a page; what is not a map stays in the text. */
export function splitFrontMatter(source: string): SplitPage {
  const whole = { matter: {}, text: source, lines: 0 };
  const match = BLOCK.exec(source.slice(0, MAX_BYTES));
  if (!match) return whole;
  try {
    const document = parseDocument(match[1], {
      logLevel: 'silent',
      resolveKnownTags: false,
    });
    if (document.errors.length > 0) return { ...whole, isBroken: true };
    const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
    if (!parsed.success) return whole;
    return {
      matter: parsed.data,
      text: source.slice(match[0].length),
      lines: match[0].split('\n').length - 1,
    };
  } catch {
    return { ...whole, isBroken: true };
  }
}
