import { LoggerService } from '@backstage/backend-plugin-api';
import { IngestionAccess } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/** Logs what limited access leaves unknown, once for as long as it does not change. */
export function limitsOnce(logger: LoggerService) {
  let last = '';
  return ({ mode, users, clusters }: IngestionAccess) => {
    const line =
      mode === 'full'
        ? ''
        : [
            'Limited access to the console: only projects that have an environment are listed',
            !users &&
              'users are not, so that platform roles are not known, and people by their projects only',
            !clusters && 'nor are the clusters that are dedicated to projects',
          ]
            .filter(Boolean)
            .join('; ');
    if (line && line !== last) {
      logger.info(line);
    }
    last = line;
  };
}
