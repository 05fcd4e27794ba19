import { ConsolePaths } from '../config';
import { ConsoleProject } from '../console/schemas';
import { Probe } from './probe';

/** One point where a console is not what the client expects. It holds no value of the console's. @public */
export interface ContractDifference {
  /** Route, or place in its answer. */
  where: string;
  expected: string;
  got: string;
}

/** Outcome of one check of the contract. @public */
export interface ContractResult {
  name: string;
  outcome: 'passed' | 'different' | 'skipped';
  differences: ContractDifference[];
  /** Why it was skipped. */
  reason?: string;
}

/** Outcome of the whole contract on one console. @public */
export interface ContractReport {
  baseUrl: string;
  results: ContractResult[];
  /** True where nothing differs. */
  passed: boolean;
}

/** What a check may use. */
export interface ContractContext {
  paths: ConsolePaths;
  probe: Probe;
  /** Living projects of the console; read once. */
  projects(): Promise<ConsoleProject[]>;
}

/** One thing that the client expects of a console. */
export interface ContractCheck {
  name: string;
  run(context: ContractContext): Promise<ContractDifference[]>;
}

/** Thrown by a check that cannot be made on this console. */
export class Skip extends Error {}
