import { TranslationFunction } from '@backstage/frontend-plugin-api';
import { RunResource } from '../platform/runResources';
import { Standing } from '../project/projectStanding';
import { cloudPiNativeTranslationRef } from '../translation';

/** The messages of this plugin. */
export type Words = TranslationFunction<
  (typeof cloudPiNativeTranslationRef)['T']
>;

/** Where a run does things, in the order it is told. */
export const PLACES = [
  'console',
  'gitlab',
  'forge',
  'cluster',
  'catalogue',
] as const;

/** What a run does to something; `ensure` where it is not known whether it exists. */
export type Doing =
  | 'create'
  | 'keep'
  | 'ensure'
  | 'change'
  | 'propose'
  | 'remove'
  | 'need';

export interface PlanItem {
  place: (typeof PLACES)[number];
  doing: Doing;
  text: string;
}

/** What exists already of what a form names. */
export interface SummaryFacts {
  /** What the name of a project to be would come to; absent for one that exists. */
  standing?: Standing;
  /** Names in the project; absent where they are not known. */
  repositories?: ReadonlySet<string>;
  /** Types of the project's environments, by name; absent where they are not known. */
  environments?: ReadonlyMap<string, string>;
  /** What the run to undo made. */
  made?: RunResource[];
}

/** What a form would have a run do. */
export type Plan = (context: {
  t: Words;
  form: unknown;
  facts: SummaryFacts;
}) => PlanItem[];

/** What a run does to what must exist. */
export function ensured(exists: boolean | undefined): Doing {
  if (exists === undefined) {
    return 'ensure';
  }
  return exists ? 'keep' : 'create';
}
