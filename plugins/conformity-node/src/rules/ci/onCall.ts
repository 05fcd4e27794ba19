import { onCall } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { CATALOG_FILE } from '../../code/catalogFile';
import { conforming, unknown, warning } from '../../outcomes';
import { Rule } from '../../Rule';
import { absent } from './absent';

const CALLS =
  /astreinte|on[-_ ]?call|support|assistance|permanence|incident|pager|exploitant/i;

const NO_LINK = {
  fr: 'Aucun lien d’astreinte ou de support',
  en: 'No on-call or support link',
};
const UNREADABLE = {
  fr: 'Le fichier catalog-info.yaml ne se lit pas.',
  en: 'The file catalog-info.yaml cannot be read.',
};

export const onCallRule: Rule = {
  description: onCall,
  check: ({ catalog, yaml }) => {
    if (!catalog) return warning([absent(CATALOG_FILE)]);
    const problem = yaml.problem(CATALOG_FILE);
    if (problem) {
      return unknown(UNREADABLE, [{ file: CATALOG_FILE, at: problem.line }]);
    }
    const links = catalog.entities.flatMap(({ document, entity }) =>
      (entity.metadata.links ?? []).flatMap(({ type, title }, index) =>
        [type, title].some(text => text && CALLS.test(text))
          ? [
              {
                file: CATALOG_FILE,
                at: { document, path: ['metadata', 'links', index] },
              },
            ]
          : [],
      ),
    );
    return links.length > 0
      ? conforming(links)
      : warning([
          {
            file: CATALOG_FILE,
            at: { document: 0, path: ['metadata', 'links'] },
            detail: NO_LINK,
          },
        ]);
  },
};
