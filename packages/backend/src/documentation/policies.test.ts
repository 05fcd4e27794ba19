import { ruleDescriptions } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { readPages } from './__testUtils__/pages';

const SEVERITIES = { high: 'forte', medium: 'moyenne', low: 'faible' } as const;

const policies = ruleDescriptions.flatMap(rule =>
  rule.sources.flatMap(source =>
    source.kind === 'kyverno' ? [{ rule, policy: source.policy }] : [],
  ),
);

const text =
  readPages().find(({ file }) => file === 'reference/regles-kyverno.md')
    ?.text ?? '';

/** Severity and effect, outside of production and in it, of a policy that validates. */
const rowOf = (policy: string) =>
  text
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
    .find(cells => cells[2] === `\`${policy}\`` && cells.length === 8)
    ?.slice(3, 6);

it('has every policy that the portal knows', () => {
  const names = policies.map(({ policy }) => policy);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter(name => !text.includes(name))).toEqual([]);
});

// What Kubernetes itself refuses everywhere is told below the table.
const announced = policies.filter(
  ({ rule, policy }) => rule.audited.length > 0 && rowOf(policy),
);

it('tells where most policies report and refuse', () => {
  expect(announced.length).toBeGreaterThan(5);
});

it.each(announced.map(({ policy, rule }) => [policy, rule] as const))(
  'tells of %s what the rules tell',
  (policy, { severity, audited, enforced }) => {
    expect(rowOf(policy)).toEqual([
      SEVERITIES[severity],
      audited.includes('non-production') ? 'signalée' : '—',
      enforced.includes('production') ? 'refusée' : '—',
    ]);
  },
);
