import { Finding } from './finding';
import { RuleDescription } from './rule';
import { labels } from './rules';
import { blocking, levelReached, refusedInProduction } from './scoring';
import { Level, LEVELS, Stage, stageOf, Verdict } from './vocabulary';

const rule = (
  id: string,
  level: Level,
  enforced: readonly Stage[] = [],
): [string, RuleDescription] => [id, { ...labels, id, level, enforced }];

const rules = new Map<string, RuleDescription>([
  ...LEVELS.map(level => rule(level, level)),
  rule('in-production', 'prerequisites', ['production']),
  rule('everywhere', 'prerequisites', ['non-production', 'production']),
]);

const found = (id: string, verdict: Verdict): Finding => ({
  rule: id,
  verdict,
  confidence: 'certain',
  evidence: [],
});

const named = (findings: readonly Finding[]) => findings.map(one => one.rule);

describe('levelReached', () => {
  it.each<[Level[], Level | undefined]>([
    [[], 'organisation'],
    [['organisation'], 'operations'],
    [['operations'], 'good-practices'],
    [['good-practices'], 'security'],
    [['security'], 'prerequisites'],
    [['prerequisites'], undefined],
    [['operations', 'security'], 'prerequisites'],
    [['organisation', 'prerequisites'], undefined],
  ])('with breaches at %j is %s', (breaches, expected) => {
    const findings = LEVELS.map(level =>
      found(level, breaches.includes(level) ? 'not-conforming' : 'conforming'),
    );
    expect(levelReached(findings, rules)).toBe(expected);
  });

  it.each<Verdict>(['warning', 'not-applicable', 'unknown'])(
    'is not held back by what is %s',
    verdict => {
      const findings = LEVELS.map(level => found(level, verdict));
      expect(levelReached(findings, rules)).toBe('organisation');
    },
  );

  it('leaves aside a rule that no longer exists', () => {
    const findings = [found('of-yesterday', 'not-conforming')];
    expect(levelReached(findings, rules)).toBe('organisation');
  });
});

describe('what the platform refuses', () => {
  const findings = [
    found('in-production', 'not-conforming'),
    found('everywhere', 'not-conforming'),
    found('prerequisites', 'not-conforming'),
    found('of-yesterday', 'not-conforming'),
  ];

  it('depends on the stage', () => {
    expect(named(blocking(findings, rules, 'production'))).toEqual([
      'in-production',
      'everywhere',
    ]);
    expect(named(blocking(findings, rules, 'non-production'))).toEqual([
      'everywhere',
    ]);
  });

  it('is only breaches', () => {
    const verdicts: Verdict[] = [
      'conforming',
      'warning',
      'not-applicable',
      'unknown',
    ];
    for (const verdict of verdicts) {
      const fine = [found('everywhere', verdict)];
      expect(blocking(fine, rules, 'production')).toEqual([]);
    }
  });

  it('counts down what is only reported today', () => {
    expect(named(refusedInProduction(findings, rules))).toEqual([
      'in-production',
    ]);
  });
});

describe('stageOf', () => {
  it('knows a production by one name only', () => {
    expect(stageOf('prod')).toBe('production');
    expect(['production', 'Prod', 'preprod', ''].map(stageOf)).toEqual(
      Array(4).fill('non-production'),
    );
  });
});
