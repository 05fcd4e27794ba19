import { TranslationFunction } from '@backstage/frontend-plugin-api';
import { cloudPiNativeTranslationRef } from '../translation';
import { ResourceAfter } from './quotaAfter';

type T = TranslationFunction<(typeof cloudPiNativeTranslationRef)['T']>;

/** A quantity with its unit: `2 Gi`. */
export function quantityOf(
  t: T,
  language: string,
  resource: ResourceAfter['resource'],
  value: number,
): string {
  return t(`quota.quantity.${resource}`, {
    value: new Intl.NumberFormat(language).format(value),
  });
}

/** Where one resource is after the choice. */
export function resourceWords(
  t: T,
  language: string,
  { resource, allowed, taken, asked, left }: ResourceAfter,
): string {
  const quantity = (value: number) => quantityOf(t, language, resource, value);
  return t(left < 0 ? 'quota.beyond' : 'quota.left', {
    left: quantity(Math.abs(left)),
    allowed: quantity(allowed),
    taken: quantity(taken),
    asked: quantity(asked),
  });
}

/** Why the console will refuse, and what to do. */
export function refusalWords(
  t: T,
  language: string,
  {
    project,
    stage,
    lacking,
  }: { project: string; stage: string; lacking: ResourceAfter[] },
): string {
  return t(stage === 'prod' ? 'quota.refusedProd' : 'quota.refusedHprod', {
    project,
    lacks: new Intl.ListFormat(language).format(
      lacking.map(({ resource, left }) =>
        quantityOf(t, language, resource, -left),
      ),
    ),
  });
}
