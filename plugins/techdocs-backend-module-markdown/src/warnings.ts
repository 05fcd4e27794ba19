/** What is wrong in a document's source, and where. */
export interface Warning {
  file: string;
  /** Counted from 1; absent where the whole file is meant. */
  line?: number;
  message: string;
}

export type Warn = (warning: Warning) => void;

export const describeWarning = ({ file, line, message }: Warning) =>
  `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
