/** Which state of the documentation a site shows. */
export interface Edition {
  /** Where the page that tells it is. */
  url: string;
  title: string;
  /** `1.2.0`, where the documentation has a version. */
  version?: string;
  /** The commit of the source. */
  commit?: string;
  date: Date;
}

const DAY = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeZone: 'Europe/Paris',
});
const MOMENT = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});

/** An edition, on a page whose address no other page has. */
export function createEdition(
  facts: Pick<Edition, 'version' | 'commit' | 'date'>,
  taken: ReadonlySet<string>,
): Edition {
  const urls = ['edition/', 'edition-hors-ligne/', 'edition-du-site/'];
  const version = facts.version ? `Version ${facts.version}, ` : 'Édition ';
  return {
    ...facts,
    url: urls.find(url => !taken.has(url)) ?? urls[0],
    title: `${version}du ${DAY.format(facts.date)}`,
  };
}

/** What the page of an edition says. */
export function editionContent(
  { commit, date, version }: Edition,
  site: { pages: number; portal?: string },
  escape: (text: string) => string,
): string {
  const facts: Array<[string, string | undefined]> = [
    ['Version', version],
    ['Date', MOMENT.format(date)],
    ['Commit de la source', commit],
    ['Pages', String(site.pages)],
    ['Portail', site.portal],
  ];
  const rows = facts.flatMap(([name, value]) =>
    value ? [`<dt>${name}</dt><dd>${escape(value)}</dd>`] : [],
  );
  const portal = site.portal
    ? 'Les liens vers les pages du portail demandent le réseau.'
    : 'Les pages du portail ne sont pas jointes : ce qui y mène est souligné en pointillés, avec leur chemin.';
  return `<dl>${rows.join('')}</dl>
<p>Ce site se lit sans serveur ni réseau : ouvrez <code>index.html</code> dans un navigateur. Il ne charge rien d’ailleurs. ${portal}</p>
<p>Il montre la documentation telle qu’elle était à cette date. La documentation du portail est celle qui fait foi.</p>
`;
}
