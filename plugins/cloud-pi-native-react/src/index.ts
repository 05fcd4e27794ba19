/**
 * What the pages of a Cloud Pi Native portal share.
 *
 * @packageDocumentation
 */
export { ConfirmedAction, type ConfirmedActionProps } from './ConfirmedAction';
export { CopyButton } from './CopyButton';
export { ExternalLink, isWebAddress } from './ExternalLink';
export { Facts, type Fact } from './Facts';
export {
  formatDay,
  formatDuration,
  formatInstant,
  formatResources,
} from './formats';
export { HomeCardBlueprint } from './HomeCardBlueprint';
export { LoadedContent } from './LoadedContent';
export { loadTranslation } from './loadTranslation';
export { cloudPiNativeReactTranslations } from './module';
export { PageShell } from './PageShell';
export { Section } from './Section';
export { sharedTranslationRef } from './translation';
export { Truncated } from './Truncated';
export { useLanguage } from './useLanguage';
export { useLoaded, type Loaded, type Outcome } from './useLoaded';
