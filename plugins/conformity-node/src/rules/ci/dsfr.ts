import { dsfr } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { frontEnds, lackOf, NO_FRONT_END } from '../../code/frontEnd';
import { conforming, notApplicable, warning } from '../../outcomes';
import { Rule } from '../../Rule';

/** `@gouvfr/dsfr`, and the libraries that are made of it: `react-dsfr`, `vue-dsfr`, `dsfr-…` */
const DSFR = /(^|[/-])dsfr($|-)/;

/** The name of its style sheet, as pages without a package link it. */
const STYLESHEET = /\bdsfr(\.[a-z0-9]{1,20}){0,3}\.css\b/;

const NONE = {
  fr: 'Interface sans dépendance au DSFR',
  en: 'Interface that does not depend on the DSFR',
};

export const dsfrRule: Rule = {
  description: dsfr,
  check: repository => {
    const fronts = frontEnds(repository);
    if (fronts.length === 0) return notApplicable(NO_FRONT_END);
    const users = repository.packages.filter(({ dependencies }) =>
      [...dependencies].some(name => DSFR.test(name)),
    );
    const pages = fronts.filter(({ file }) =>
      STYLESHEET.test(repository.text(file) ?? ''),
    );
    const found = [...users, ...pages].map(({ file }) => ({ file }));
    return found.length > 0
      ? conforming(found)
      : warning(fronts.map(front => lackOf(front, 'dependencies', NONE)));
  },
};
