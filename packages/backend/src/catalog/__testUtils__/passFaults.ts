/** A fault during a phase of a pass, and what is to become of both. */
export interface PassFault {
  kind: string;
  phase: string;
  /** Of the requests of the phase; `PROJECT` stands for the id of the project that changes. */
  path: string;
  delayMs?: number;
  outcome: 'done' | 'failed' | 'held';
  /** The healthy pass that comes next. */
  next: 'fullPass' | 'poll';
}

type Effect = Pick<PassFault, 'kind' | 'outcome' | 'delayMs'>;

/** Faults that leave a read without its answer. */
export const FAILURES = ['500', '302', 'fake-401', 'hang', 'lost-answer'];

const failing = (outcome: Effect['outcome']): Effect[] =>
  FAILURES.map(kind => ({ kind, outcome }));

const SLOW: Effect = { kind: 'latency', delayMs: 100, outcome: 'done' };

const EMPTY: Effect = { kind: 'empty-list', outcome: 'held' };

const PARTIAL: Effect = { kind: 'partial-list', outcome: 'held' };

interface Phase {
  phase: string;
  path: string;
  effects: Effect[];
}

const listing = (phase: string, path: string, ...short: Effect[]): Phase => ({
  phase,
  path,
  effects: [...failing('failed'), SLOW, ...short],
});

// What one project holds may all be gone for good, and one that cannot be read
// is shown as it was: the rest of the pass goes on.
const content = (what: string, path: string): Phase[] => [
  {
    phase: `the ${what} of the project that changed`,
    path: `/projects/PROJECT${path}`,
    effects: [...failing('done'), SLOW],
  },
  { phase: `the ${what} of every project`, path, effects: [EMPTY, PARTIAL] },
];

const PHASES: Phase[] = [
  listing('the projects', '^/api/v1/projects\\?', EMPTY, PARTIAL),
  listing('the users', '^/api/v1/users$', EMPTY, PARTIAL),
  // Half of the roles says that the others were withdrawn, which counts at once.
  listing('the roles of the platform', '^/api/v1/admin/roles$', EMPTY),
  listing('the clusters', '^/api/v1/clusters$', EMPTY, PARTIAL),
  listing('the zones', '^/api/v1/zones$', EMPTY, PARTIAL),
  listing('the stages', '^/api/v1/stages$', EMPTY, PARTIAL),
  ...content('environments', '/environments$'),
  ...content('repositories', '/repositories$'),
];

/** Each fault of the sandbox during each phase of a pass; those of the tools strike no read. */
export const PASS_FAULTS: PassFault[] = PHASES.flatMap(
  ({ effects, ...phase }, row) =>
    effects.map((effect, column) => ({
      ...phase,
      ...effect,
      next: (row + column) % 2 === 0 ? 'poll' : 'fullPass',
    })),
);
