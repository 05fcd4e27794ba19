// An address can fill a form: only what a hand ticked and typed in this page counts.
const byRun = new Map<string, string>();

const keyOf = (resources: string[]) => [...resources].sort().join('\n');

/** Remembers what of a run was confirmed by hand; nothing, where it was taken back. */
export function noteConfirmed(run: string, resources: string[]): void {
  byRun.set(run, keyOf(resources));
}

/** Whether exactly that was confirmed by hand since the portal was opened. */
export function isConfirmed(run: string, resources: string[]): boolean {
  return resources.length > 0 && byRun.get(run) === keyOf(resources);
}
