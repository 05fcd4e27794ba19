import { z } from 'zod';

const FILE = 'correctif.patch';
const fileSchema = z.string().regex(/^[a-z0-9-]{1,60}\.patch$/);

const fenceSchema = z.object({
  children: z.tuple([
    z.object({
      properties: z.object({ className: z.array(z.string()) }),
      children: z.tuple([z.object({ value: z.string() })]),
      data: z.object({ meta: fileSchema }).catch({ meta: FILE }),
    }),
  ]),
});

/** A patch, and the name of its file. */
export interface PatchFile {
  text: string;
  name: string;
}

/**
 * The patch in a fenced block of Markdown (`diff name.patch`); nothing for
 * another one.
 */
export function patchIn(pre: unknown): PatchFile | undefined {
  const code = fenceSchema.safeParse(pre).data?.children[0];
  return code?.properties.className.includes('language-diff')
    ? { text: code.children[0].value, name: code.data.meta }
    : undefined;
}
