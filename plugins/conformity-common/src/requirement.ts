import { Localized } from './vocabulary';

/**
 * A requirement of the platform's technical framework (cadre de cohérence
 * technique, edition of 27 May 2024).
 *
 * @public
 */
export interface Requirement {
  /** `EXI-ARCH-18`; the two that the framework uses twice end in `a` and `b`. */
  id: string;
  /** `essential` (primordiale): refused, or a remediation plan; `important`. */
  weight: 'essential' | 'important';
  title: Localized;
  /**
   * `declared` where no file can show it: somebody of the project attests it,
   * with a proof and an end date.
   */
  mode: 'automatic' | 'declared';
  /** For a declared one: what proves it. */
  proof?: Localized;
}
