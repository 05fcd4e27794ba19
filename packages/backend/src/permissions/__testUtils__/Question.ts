import { Answer, Visitor } from './Visitor';

/** What the table knows of the portal, beside what is asked. */
export interface Knowledge {
  /** References of some entities of every sort, with the uid of each. */
  sample: ReadonlyMap<string, string>;
  /** Runs that were started, by who did. */
  runs: Map<string, string>;
}

/** A status, or what was seen. */
export type Told = number | string[];

export interface Question {
  ask: (visitor: Visitor, known: Knowledge) => Promise<Told>;
  /** Whether only the sample is asked for. */
  ofSample?: true;
  /** What is to be told of entities that may be seen; their references where absent. */
  of?: (refs: string[]) => string[];
}

export const isDone = ({ status }: Answer) => status >= 200 && status < 300;

/** A question that is answered with a status. */
export const status = (
  ask: (visitor: Visitor) => Promise<Answer>,
): Question => ({
  ask: async visitor => (await ask(visitor)).status,
});
