import { mockApis } from '@backstage/frontend-test-utils';
import { cloudPiNativeTranslationRef } from '../translation';
import { SummaryFacts } from '../summary/plan';
import { PLANS } from '../summary/plans';

const snapshot = mockApis
  .translation()
  .getTranslation(cloudPiNativeTranslationRef);

/** The lines of a plan: place, doing, text. */
export const told = (
  plan: keyof typeof PLANS,
  form: object,
  facts: SummaryFacts = {},
) => {
  if (!snapshot.ready) {
    throw new Error('the messages are not there');
  }
  return PLANS[plan]({ t: snapshot.t, form, facts }).map(
    ({ place, doing, text }) => `${place} ${doing} ${text}`,
  );
};

/** A project that does not exist. */
export const NEW: SummaryFacts = {
  standing: { verdict: 'free' },
  repositories: new Set(),
  environments: new Map(),
};
/** The user's own project, with a repository and two environments. */
export const OWN: SummaryFacts = {
  standing: { verdict: 'own', slug: 'demo' },
  repositories: new Set(['api']),
  environments: new Map([
    ['dev', 'dev'],
    ['prod', 'prod'],
  ]),
};
