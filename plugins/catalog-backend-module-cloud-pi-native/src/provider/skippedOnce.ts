import { LoggerService } from '@backstage/backend-plugin-api';
import { Translation } from '../translate/translateWorld';

/** Logs each thing that has no place in the catalogue, once. */
export function skippedOnce(logger: LoggerService) {
  const reported = new Set<string>();
  return ({ skipped }: Translation) => {
    for (const { what, reason } of skipped) {
      const line = `Skipped ${what}: ${reason}`;
      if (!reported.has(line)) {
        reported.add(line);
        logger.warn(line);
      }
    }
  };
}
