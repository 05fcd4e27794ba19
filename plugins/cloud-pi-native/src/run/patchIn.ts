import { z } from 'zod';

const fenceSchema = z.object({
  children: z.tuple([
    z.object({
      properties: z.object({ className: z.array(z.string()) }),
      children: z.tuple([z.object({ value: z.string() })]),
    }),
  ]),
});

/** The text of a fenced block of Markdown that is a patch; nothing for another one. */
export function patchIn(pre: unknown): string | undefined {
  const code = fenceSchema.safeParse(pre).data?.children[0];
  return code?.properties.className.includes('language-diff')
    ? code.children[0].value
    : undefined;
}
