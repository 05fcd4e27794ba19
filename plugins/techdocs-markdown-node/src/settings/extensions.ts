import { z } from 'zod';
import { KNOWN_EXTENSIONS } from './schema';

const named = z.record(z.string(), z.unknown());
const MAX_NAMES = 200;

const contentsSchema = z.object({
  toc_depth: z.union([z.number(), z.string()]),
});

/** `3` and `2-4`: the levels of headings. */
function readDepth(options: unknown): [number, number] | undefined {
  const parsed = contentsSchema.safeParse(options);
  if (!parsed.success) return undefined;
  const match = /^(?:([1-6])-)?([1-6])$/.exec(String(parsed.data.toc_depth));
  return match ? [Number(match[1] ?? 1), Number(match[2])] : undefined;
}

/** The extensions of a list or a map, with their options. */
function entriesOf(value: unknown): Array<[string, unknown]> {
  const items = Array.isArray(value) ? value.slice(0, MAX_NAMES) : [value];
  return items.flatMap((item): Array<[string, unknown]> => {
    const record = named.safeParse(item);
    if (record.success) return Object.entries(record.data).slice(0, MAX_NAMES);
    return typeof item === 'string' ? [[item, undefined]] : [];
  });
}

/** What `markdown_extensions` says that matters; those that are not known are told. */
export function readExtensions(
  value: unknown,
  warn: (message: string) => void,
): { tocDepth?: [number, number]; math?: boolean } {
  const found = new Map<string, unknown>();
  for (const [name, options] of entriesOf(value ?? [])) {
    const short = name.replace(/^markdown\.extensions\./, '');
    found.set(short, options);
    if (!KNOWN_EXTENSIONS.has(short)) {
      warn(`extension ${short.slice(0, 80)} is not known: ignored`);
    }
  }
  return {
    tocDepth: readDepth(found.get('toc')),
    math: found.has('pymdownx.arithmatex') || undefined,
  };
}
