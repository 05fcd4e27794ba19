import { TranslationFunction } from '@backstage/frontend-plugin-api';
import {
  NameProblem,
  nameLengths,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { cloudPiNativeTranslationRef } from '../translation';
import { Availability } from './checkName';
import { NameOptions } from './options';

type T = TranslationFunction<(typeof cloudPiNativeTranslationRef)['T']>;

/** The console's rules on a name. */
export function ruleWords(t: T, { of, suffix }: NameOptions): string {
  const { min, max } = nameLengths(of, suffix);
  const lengths = { min: String(min), max: String(max) };
  return [
    t(`name.rules.${of}`, lengths),
    ...(suffix ? [t('name.suffix', { suffix })] : []),
  ].join(' ');
}

/** Why the console would refuse a name. */
export function problemWords(
  t: T,
  problem: NameProblem,
  { of, suffix }: NameOptions,
): string {
  const { min, max } = nameLengths(of, suffix);
  switch (problem) {
    case 'too-short':
      return t('name.problem.tooShort', { min: String(min) });
    case 'too-long':
      return t('name.problem.tooLong', { max: String(max) });
    case 'reserved':
      return t('name.problem.reserved');
    default:
      return t(`name.problem.characters.${of}`);
  }
}

/** What a name that the rules allow would come to. */
export function availabilityWords(
  t: T,
  name: string,
  found: Availability,
  { of }: NameOptions,
): string {
  switch (found.verdict) {
    case 'own':
      return found.slug === name
        ? t('name.own', { name })
        : t('name.ownOther', { name, slug: found.slug });
    case 'member':
      return t('name.member', { slug: found.slug, next: `${name}-1` });
    case 'taken':
      return t('name.taken', { name, next: `${name}-1` });
    case 'exists':
      return t(
        of === 'environment' ? 'name.environmentExists' : 'name.exists',
        {
          names: found.names.join(', '),
        },
      );
    default:
      return t(`name.${found.verdict}`, { name });
  }
}
