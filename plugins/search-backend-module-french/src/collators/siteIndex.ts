import { z } from 'zod';
import { fold } from '../text/fold';

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** MkDocs escapes what it writes. */
const unescaped = z
  .string()
  .transform(text =>
    text.replace(/&(?:amp|lt|gt|quot|#39);/g, escape => ENTITIES[escape]),
  );

const headingSchema = z.object({
  location: z.string(),
  title: unescaped.catch(''),
  text: unescaped.catch(''),
  /** Sections of the navigation above the page, where the generator says them. */
  trail: z.array(z.string()).catch([]),
  description: z.string().catch(''),
  tags: z.array(z.string()).catch([]),
  /** What a match is worth, where the page says it. */
  boost: z.number().optional().catch(undefined),
});

type SiteHeading = z.infer<typeof headingSchema>;

const siteIndexSchema = z.object({ docs: z.array(headingSchema) });

/** A heading with what is known of its page. */
export interface PageHeading extends SiteHeading {
  pageTitle: string;
}

// Lists of links hold the words of other pages, and answer nothing.
const LEADS_ELSEWHERE = new Set(['pour aller plus loin', 'voir aussi']);

const pageOf = (location: string) => location.split('#')[0];

/** Reads the search index of a site, as TechDocs' generators write it. */
export function readSiteIndex(content: unknown): PageHeading[] {
  const { docs } = siteIndexSchema.parse(content);
  const pages = new Map(
    docs
      .filter(({ location }) => !location.includes('#'))
      .map(page => [page.location, page]),
  );
  const answers = docs.filter(
    ({ location, title }) =>
      !location.includes('#') || !LEADS_ELSEWHERE.has(fold(title)),
  );
  return answers.map(heading => {
    const page = pages.get(pageOf(heading.location));
    const own = heading.trail.length > 0 ? heading.trail : page?.trail;
    return {
      ...heading,
      title: heading.title || page?.title || '',
      pageTitle: page?.title ?? '',
      trail: own ?? [],
      description: heading.description || (page?.description ?? ''),
      tags: [...heading.tags, ...(page === heading ? [] : (page?.tags ?? []))],
    };
  });
}
