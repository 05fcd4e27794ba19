/** An entity or a file that is not taken; the message is French, for its authors. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
