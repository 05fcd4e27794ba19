import { ruleDescriptions } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { failuresOf, FixturesByRule } from '../testing/fixtures';
import { conforming, notApplicable, notConforming } from '../outcomes';
import { Outcome } from '../Rule';
import { RULES } from '.';
import { ciFixtures } from './ci/__fixtures__';
import { dockerFixtures } from './docker/__fixtures__';
import { kubernetesFixtures } from './kubernetes/__fixtures__';
import { operationsFixtures } from './operations/__fixtures__';
import { platformFixtures } from './platform/__fixtures__';

const all: FixturesByRule = {
  ...ciFixtures,
  ...dockerFixtures,
  ...kubernetesFixtures,
  ...operationsFixtures,
  ...platformFixtures,
};

const rules = RULES.map(rule => ({ id: rule.description.id, rule }));

/** Ways to switch a rule off. */
const SWITCHED_OFF: Outcome[] = [
  conforming(),
  notApplicable({ fr: '', en: '' }),
];

describe('rules', () => {
  it('has one check for each description, and no identifier twice', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(
      ruleDescriptions.map(({ id }) => id).sort(),
    );
    expect(Object.keys(all).sort()).toEqual([...ids].sort());
  });

  it.each(rules)('$id says what its fixtures expect', ({ id, rule }) => {
    const fixtures = all[id] ?? [];
    expect(failuresOf(rule, fixtures)).toEqual([]);
    expect(fixtures.length).toBeGreaterThanOrEqual(3);
  });

  // A rule on a tool that nothing reads yet has neither.
  it.each(rules.filter(({ rule }) => rule.description.reads !== 'tool'))(
    '$id has a fixture that conforms and one that does not',
    ({ id }) => {
      const verdicts = (all[id] ?? []).map(({ verdict }) => verdict);
      expect(verdicts).toContain('conforming');
      expect(
        verdicts.some(one => one === 'not-conforming' || one === 'warning'),
      ).toBe(true);
    },
  );

  it.each(rules)('$id switched off fails', ({ id, rule }) => {
    for (const outcome of SWITCHED_OFF) {
      const off = { ...rule, check: () => outcome };
      expect(failuresOf(off, all[id] ?? [])).not.toEqual([]);
    }
    const always = { ...rule, check: () => notConforming([]) };
    expect(failuresOf(always, all[id] ?? [])).not.toEqual([]);
  });
});
