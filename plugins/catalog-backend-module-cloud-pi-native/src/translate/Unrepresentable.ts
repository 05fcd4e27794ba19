/** Something of the console that has no place in the catalogue; it is skipped, counted and logged once. */
export class Unrepresentable extends Error {
  override readonly name = 'Unrepresentable';
}
