import { LoggerService } from '@backstage/backend-plugin-api';
import { IngestionAccess } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { ConsoleApi } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { StateStore } from '../state/persisted';
import { FullReader } from './FullReader';
import { LimitedReader } from './limited/LimitedReader';
import { WorldReader } from './WorldReader';

/** The reader for what the portal's account may read. */
export function createReader(
  access: IngestionAccess['mode'],
  deps: { console: ConsoleApi; logger: LoggerService; store: StateStore },
): WorldReader {
  return access === 'limited'
    ? new LimitedReader(deps)
    : new FullReader(deps.console, deps.logger);
}
