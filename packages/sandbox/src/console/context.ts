import { VerifyBearer } from '../world/types';
import { World } from '../world/World';

/** What every route of the console needs. */
export interface ConsoleContext {
  world: World;
  /** Origin of everything in the sandbox, without a final slash. */
  baseUrl: string;
  /** Version that the console says it has. */
  version: string;
  verifyBearer: VerifyBearer;
  /** How long the console's tools take in a write, in milliseconds. */
  writeDelayMs: number;
}

/** An answer of one of the console's servers. */
export interface Answer {
  status: number;
  body?: unknown;
}

/** The console refuses; each server says it in its own shape. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    message?: string,
  ) {
    super(message ?? '');
  }
}

export const LOCKED_MESSAGE = 'Le projet est verrouillé';
