/**
 * Relations of our own kinds. They are one-way on purpose where the target is
 * shared: a cluster or zone that listed its environments would show hidden
 * projects, and would be a hub with thousands of relations.
 *
 * @public
 */
export const RELATION = {
  /** Environment → Cluster. */
  runsOn: 'runsOn',
  /** Cluster → Zone. */
  locatedIn: 'locatedIn',
} as const;
