/** Id of what a dry run would create: stable, and no real one. */
export const DRY_RUN_ID = '00000000-0000-4000-8000-000000000000';

/** Gives a step all its outputs. */
export function outputAll<T extends object>(
  ctx: { output(name: keyof T, value: T[keyof T]): void },
  outputs: T,
): void {
  for (const name in outputs) {
    if (Object.hasOwn(outputs, name)) {
      ctx.output(name, outputs[name]);
    }
  }
}
