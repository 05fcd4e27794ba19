import { Level, Localized, Severity, Stage } from './vocabulary';

/** Where a rule comes from. @public */
export type Source =
  /** A page of the platform's documentation. */
  | { kind: 'documentation'; page: string }
  /** A requirement of the technical framework (CCT), such as `EXI-ARCH-18`. */
  | { kind: 'cct'; requirement: string }
  /** The name of a Kyverno policy, as policy reports show it. */
  | { kind: 'kyverno'; policy: string };

/** What a reader is told of a rule. @public */
export interface RuleTexts {
  /** A few words. */
  title: Localized;
  /** What is asked, in a sentence. */
  what: Localized;
  /** What happens otherwise. */
  why: Localized;
  /** What to write, and where. */
  how: Localized;
}

/**
 * Everything about a rule but its check.
 *
 * @public
 */
export interface RuleDescription extends RuleTexts {
  /** In kebab case, stable for ever: results and exemptions name it. */
  id: string;
  level: Level;
  severity: Severity;
  /** What reads it: the files of a repository, the console, a tool that the portal may not read yet. */
  reads: 'files' | 'console' | 'tool';
  sources: readonly Source[];
  /** Official page to read more. */
  link: string;
  /** Stages where the platform reports a breach. */
  audited: readonly Stage[];
  /** Stages where the platform refuses a breach. */
  enforced: readonly Stage[];
}

/** Declares a rule; it only fixes its type. @public */
export const describeRule = (rule: RuleDescription): RuleDescription => rule;

/** The official documentation's address of a page. @public */
export const documentation = (page: string): string =>
  `https://cloud-pi-native.fr/${page}`;
