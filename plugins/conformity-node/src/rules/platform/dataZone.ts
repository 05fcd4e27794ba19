import {
  dataZone,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { CATALOG_FILE } from '../../code/catalogFile';
import { conforming, judge, unknown } from '../../outcomes';
import {
  environmentClue,
  EnvironmentFacts,
  onProduction,
} from '../../platform/environments';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';

// Not under the platform's own prefix, which the ingestion takes from files.
const ANNOTATION = 'conformity.cloud-pi-native.fr/data-sensitivity';

const NOT_DECLARED: Localized = {
  fr: 'La sensibilité des données n’est pas déclarée dans catalog-info.yaml.',
  en: 'The sensitivity of the data is not declared in catalog-info.yaml.',
};
const NOT_UNDERSTOOD: Localized = {
  fr: 'La sensibilité déclarée n’est ni usuel ni restreint.',
  en: 'The declared sensitivity is neither usuel nor restreint.',
};
const ZONE_UNKNOWN: Localized = {
  fr: 'Le nom de la zone ne dit pas si elle est restreinte.',
  en: 'The zone’s name does not say whether it is restricted.',
};
const WRONG_ZONE: Localized = {
  fr: 'Production hors zone restreinte, avec des données à diffusion restreinte.',
  en: 'Production outside of a restricted zone, with restricted data.',
};

interface Declared {
  value: string;
  clue: Clue;
}

/** What each entity of the file declares. */
const declared = ({ catalog }: Repository): Declared[] =>
  (catalog?.entities ?? []).flatMap(({ document, entity }) => {
    const value = entity.metadata.annotations?.[ANNOTATION];
    const path = ['metadata', 'annotations', ANNOTATION];
    return value === undefined
      ? []
      : [
          {
            value: value.trim().toLowerCase(),
            clue: { file: CATALOG_FILE, at: { document, path }, value },
          },
        ];
  });

const RESTRICTED = ['restreint', 'restreinte', 'dr'];
const USUAL = ['usuel', 'usuelle', 'np'];

/** Zones are named freely; these words are the platform's. */
function isRestricted(zone: string | undefined): boolean | undefined {
  const words = (zone ?? '').toLowerCase().split(/[^\p{L}\d]+/u);
  if (words.some(word => RESTRICTED.includes(word))) return true;
  return words.some(word =>
    [...USUAL, 'défaut', 'default', 'pax'].includes(word),
  )
    ? false
    : undefined;
}

const cluesOf = (
  environments: readonly EnvironmentFacts[],
  wanted: boolean | undefined,
  detail: Localized,
): Clue[] =>
  environments
    .filter(({ zone }) => isRestricted(zone) === wanted)
    .map(one => environmentClue(one, one.zone, detail));

export const dataZoneRule: Rule = {
  description: dataZone,
  check: repository =>
    onProduction(repository, environments => {
      const found = declared(repository);
      if (found.length === 0) {
        return unknown(NOT_DECLARED);
      }
      if (found.some(({ value }) => RESTRICTED.includes(value))) {
        const outcome = judge({
          bad: cluesOf(environments, false, WRONG_ZONE),
          unclear: cluesOf(environments, undefined, ZONE_UNKNOWN),
        });
        return outcome.verdict === 'unknown'
          ? { ...outcome, reason: ZONE_UNKNOWN }
          : outcome;
      }
      const other = found.filter(({ value }) => !USUAL.includes(value));
      return other.length === 0
        ? conforming()
        : unknown(
            NOT_UNDERSTOOD,
            other.map(({ clue }) => clue),
          );
    }),
};
