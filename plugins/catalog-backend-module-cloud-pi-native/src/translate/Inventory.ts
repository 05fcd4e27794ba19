import {
  ConsoleCluster,
  ConsoleStage,
  ConsoleZone,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';

/** What projects share, by console id. */
export interface Inventory {
  clusters: ReadonlyMap<string, ConsoleCluster>;
  zones: ReadonlyMap<string, ConsoleZone>;
  stages: ReadonlyMap<string, ConsoleStage>;
}
