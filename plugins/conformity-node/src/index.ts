/**
 * Checks a repository against what the platform asks of an application: a
 * snapshot in, findings out.
 *
 * @packageDocumentation
 */
export { buildSnapshot, type RawFile } from './snapshot/buildSnapshot';
export * from './snapshot/Snapshot';
export { evaluate, type EvaluationOptions } from './evaluate';
export {
  renderWithHelm,
  type HelmOptions,
} from './manifests/helm/renderWithHelm';
export type { HelmOutput, HelmResult } from './manifests/helm/fromCharts';
export type { Rendered } from './manifests/helm/readChart';
