import { Value } from './functions/values';

/** Variables of a block of a template, which sees those of the blocks around it. */
export class Variables {
  private readonly own = new Map<string, Value>();

  constructor(private readonly outer?: Variables) {}

  get(name: string): Value {
    return this.holder(name)?.own.get(name);
  }

  /** `:=` */
  declare(name: string, value: Value): void {
    this.own.set(name, value);
  }

  /** `=`, which changes the variable where it was declared. */
  assign(name: string, value: Value): void {
    (this.holder(name) ?? this).own.set(name, value);
  }

  private holder(name: string): Variables | undefined {
    return this.own.has(name) ? this : this.outer?.holder(name);
  }
}
