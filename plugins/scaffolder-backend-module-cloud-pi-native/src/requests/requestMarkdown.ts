import { RequestKind } from './kinds';

/** A request, and what the console knows of who makes it for what. */
export interface RequestContent {
  kind: RequestKind;
  /** Instead of the kind's own title. */
  title?: string;
  reason: string;
  items: Array<{ label: string; value: string }>;
  project: { id: string; slug: string; url: string };
  requester: { name: string; email: string };
  /** Quotas that the project has; undefined where it has no limit. */
  quotas?: Record<
    'hprod' | 'prod',
    { cpu: number; memory: number; gpu: number }
  >;
}

/** Text that Markdown reads as text, on one line. */
export function inline(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&');
}

const quoted = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => `> ${inline(line).replace(/^(?=[-+=])/, '\\')}`.trimEnd())
    .join('\n');

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');

const known = (label: string) => label.trim().toLocaleLowerCase('fr');

function quotaSection({ quotas }: RequestContent): string {
  const rows =
    quotas &&
    ([
      ['Hors production', quotas.hprod],
      ['Production', quotas.prod],
    ] as const);
  return rows
    ? table(
        ['', 'CPU (cœurs)', 'Mémoire (Gio)', 'GPU'],
        rows.map(([name, { cpu, memory, gpu }]) => [
          name,
          ...[cpu, memory, gpu].map(String),
        ]),
      )
    : 'Le projet est sans limite de ressources.';
}

/** A request for what only people can grant, in Markdown: the same for the same content. */
export function requestMarkdown(content: RequestContent): string {
  const { kind, items, project, requester } = content;
  const given = new Set(items.map(({ label }) => known(label)));
  const missing = kind.expected.filter(label => !given.has(known(label)));
  const sections = [
    `# ${inline(content.title ?? kind.title)}`,
    [
      `- Nature : ${kind.title}`,
      `- Projet : [${inline(project.slug)}](${project.url}) (\`${project.id}\`)`,
      `- Demandé par : ${inline(requester.name)} (${inline(requester.email)})`,
      `- À transmettre à : ${kind.to}`,
    ].join('\n'),
    `## Besoin\n\n${quoted(content.reason)}`,
    items.length > 0 &&
      `## Précisions\n\n${table(
        ['Élément', 'Valeur'],
        items.map(({ label, value }) => [inline(label), inline(value)]),
      )}`,
    missing.length > 0 &&
      `## À compléter avant de transmettre\n\n${missing
        .map(label => `- [ ] ${label}`)
        .join('\n')}`,
    `## Ressources du projet aujourd’hui\n\n${quotaSection(content)}`,
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}
