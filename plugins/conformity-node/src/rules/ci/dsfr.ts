import { dsfr } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { frontEnds, NO_FRONT_END } from '../../code/frontEnd';
import { conforming, notApplicable, warning } from '../../outcomes';
import { Rule } from '../../Rule';

/** `@gouvfr/dsfr`, and the libraries that are made of it: `react-dsfr`, `vue-dsfr`, `dsfr-…` */
const DSFR = /(^|[/-])dsfr($|-)/;

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
    return users.length > 0
      ? conforming(users.map(({ file }) => ({ file })))
      : warning(
          fronts.map(({ file }) => ({
            file,
            at: { document: 0, path: ['dependencies'] },
            detail: NONE,
          })),
        );
  },
};
