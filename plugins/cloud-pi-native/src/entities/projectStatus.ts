const STATUSES = ['created', 'failed', 'warning', 'initializing'] as const;

export type ProjectStatus = (typeof STATUSES)[number] | 'unknown';

/** The console's status of a project, as far as the portal has words for it. */
export function projectStatus(value: string | undefined): ProjectStatus {
  return STATUSES.find(status => status === value) ?? 'unknown';
}
