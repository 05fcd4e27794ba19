import { ConsoleProject } from './schemas';

const ARCHIVED_NAME = /_\d+_archived$/;

/**
 * True for a deleted project. The console renames it first, so that one whose
 * tools failed on deletion has another status.
 *
 * @public
 */
export function isArchived(
  project: Pick<ConsoleProject, 'slug' | 'status'>,
): boolean {
  return project.status === 'archived' || ARCHIVED_NAME.test(project.slug);
}
