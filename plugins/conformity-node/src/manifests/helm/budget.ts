interface Limits {
  /** Things that are evaluated. */
  steps: number;
  /** Characters that functions and templates make; parts of collections cost more. */
  work: number;
}

/** How much one template may cost, and those of a repository all together. */
const ONE: Limits = { steps: 60_000, work: 2 * 1024 * 1024 };
const ALL: Limits = { steps: 300_000, work: 8 * 1024 * 1024 };
/** What a part of a collection costs, in characters. */
const PART = 40;
/** Templates that include one another. */
const MAX_DEPTH = 50;

/** A template that would never end, or make too much. */
export class TooLarge extends Error {}

const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return PART * value.length;
  return typeof value === 'object' && value !== null
    ? PART * Object.keys(value).length
    : 0;
};

/** Counts what the evaluation of a repository's templates costs, and ends it in time. */
export class Budget {
  private one: Limits = { ...ONE };
  private readonly all: Limits = { ...ALL };
  private depth = 0;

  /** Begins another template. */
  begin(): void {
    this.one = { ...ONE };
    this.depth = 0;
  }

  step(): void {
    this.take('steps', 1);
  }

  /** Counts what is to be made, before it is. */
  spend(size: number): void {
    this.take('work', size);
  }

  private take(what: keyof Limits, size: number): void {
    // Not even a number, where there is nothing to count.
    if (!(size <= this.one[what] && size <= this.all[what])) {
      throw new TooLarge();
    }
    this.one[what] -= size;
    this.all[what] -= size;
  }

  /** Counts parts of collections, before they are looked at. */
  spendParts(count: number): void {
    this.spend(PART * count);
  }

  /** Counts what was made. */
  made<T>(value: T): T {
    this.spend(sizeOf(value));
    return value;
  }

  /** Goes one template further down. */
  within<T>(make: () => T): T {
    this.depth += 1;
    try {
      if (this.depth > MAX_DEPTH) throw new TooLarge();
      return make();
    } finally {
      this.depth -= 1;
    }
  }
}
