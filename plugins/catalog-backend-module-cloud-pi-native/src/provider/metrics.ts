import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { IngestionPass } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/** Counts a pass. */
export type PassMetrics = (pass: IngestionPass) => void;

/** The instruments of the ingestion. */
export function createPassMetrics(metrics: MetricsService): PassMetrics {
  const name = (what: string) => `cloud_pi_native.ingestion.${what}`;
  const passes = metrics.createCounter(name('passes'), {
    description: 'Readings of the console, by kind and outcome',
  });
  const written = metrics.createCounter(name('entities.written'), {
    description: 'Entities handed to the catalogue',
  });
  const removed = metrics.createCounter(name('entities.removed'), {
    description: 'Entities taken from the catalogue',
  });
  const duration = metrics.createHistogram(name('duration'), {
    description: 'Duration of readings of the console',
    unit: 's',
  });
  return ({ kind, outcome, durationMs, ...counts }) => {
    passes.add(1, { kind, outcome });
    written.add(counts.written, { kind });
    removed.add(counts.removed, { kind });
    duration.record(durationMs / 1000, { kind, outcome });
  };
}
