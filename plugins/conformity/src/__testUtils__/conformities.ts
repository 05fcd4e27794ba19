import {
  Exemption,
  Finding,
  ProjectConformity,
  RepositoryConformity,
  ruleDescriptions,
  RuleDescription,
} from '@cloud-pi-native/backstage-plugin-conformity-common';

const rule = (matches: (one: RuleDescription) => boolean): RuleDescription => {
  const found = ruleDescriptions.find(matches);
  if (!found) {
    throw new Error('No rule is like that');
  }
  return found;
};

/** Reported in development, refused in production. */
export const AUDITED = rule(
  ({ audited, enforced }) =>
    audited.includes('non-production') && enforced.includes('production'),
);

/** Refused everywhere. */
export const ENFORCED = rule(({ enforced }) =>
  enforced.includes('non-production'),
);

/** Refused nowhere. */
export const ADVICE = rule(({ enforced }) => enforced.length === 0);

const finding = (
  { id }: RuleDescription,
  verdict: Finding['verdict'],
): Finding => ({
  rule: id,
  verdict,
  confidence: 'certain',
  evidence: [{ file: 'k8s/app.yaml', line: 12, value: 'NodePort' }],
});

const RIGHTS = {
  may: { attest: true, ask: true, decide: false },
  maxDays: { exemption: 180, attestation: 365 },
};

/** The repository `api` of the project `demo`: two breaches, one of them exempt from nothing. */
export const aRepository = (
  overrides: Partial<RepositoryConformity> = {},
): RepositoryConformity => ({
  project: 'demo',
  repository: 'api',
  webUrl: 'https://gitlab.example.org/forge/demo/api',
  level: undefined,
  counts: {
    conforming: 0,
    'not-conforming': 2,
    warning: 0,
    'not-applicable': 0,
    unknown: 1,
  },
  blocking: 2,
  refusedToday: 1,
  evaluatedAt: '2026-11-26T10:00:00Z',
  triedAt: '2026-11-26T10:00:00Z',
  commit: '0123456789abcdef0123456789abcdef01234567',
  evaluation: {
    findings: [
      finding(AUDITED, 'not-conforming'),
      finding(ENFORCED, 'not-conforming'),
      {
        ...finding(ADVICE, 'unknown'),
        evidence: [],
        reason: { fr: 'Rien ne le dit.', en: 'Nothing says it.' },
      },
      { ...finding(ADVICE, 'conforming'), rule: 'a-rule-that-is-no-more' },
    ],
    charts: 'none',
    limits: [],
  },
  history: [],
  exemptions: [],
  ...RIGHTS,
  ...overrides,
});

/** The project `demo`, with its one repository. */
export const aProject = (
  overrides: Partial<ProjectConformity> = {},
): ProjectConformity => ({
  project: 'demo',
  level: 'prerequisites',
  repositories: [aRepository()],
  exemptions: [],
  attestations: [],
  ...RIGHTS,
  ...overrides,
});

/** An exemption that waits for a decision. */
export const anExemption = (overrides: Partial<Exemption> = {}): Exemption => ({
  id: '1',
  project: 'demo',
  repository: 'api',
  rule: AUDITED.id,
  reason: 'Le composant sera remplacé.',
  askedBy: 'user:default/camille',
  askedAt: '2026-11-26T10:00:00Z',
  until: '2027-01-31',
  state: 'asked',
  ...overrides,
});
