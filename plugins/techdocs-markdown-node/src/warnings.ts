/**
 * What is wrong in a document's source, and where.
 *
 * @public
 */
export interface Warning {
  file: string;
  /** Counted from 1; absent where the whole file is meant. */
  line?: number;
  message: string;
}

/**
 * Told of each warning.
 *
 * @public
 */
export type Warn = (warning: Warning) => void;

/**
 * A warning in one line.
 *
 * @public
 */
export const describeWarning = ({ file, line, message }: Warning) =>
  `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
