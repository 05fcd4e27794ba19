import {
  ANNOTATION,
  API_VERSION,
  ZoneEntity,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleZone,
  zoneEntityName,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { locatedAt } from './origin';
import { Platform } from './Platform';
import { line, webAddress } from './values';

/** The `Zone` of a zone of the console. */
export function zoneToEntity(
  zone: ConsoleZone,
  platform: Platform,
): ZoneEntity {
  const description = line(zone.description, 200);
  const argocdUrl = webAddress(zone.argocdUrl);
  return {
    apiVersion: API_VERSION,
    kind: 'Zone',
    metadata: {
      namespace: 'default',
      name: zoneEntityName(zone.slug),
      title: line(zone.label, 50) ?? zone.slug,
      ...(description && { description }),
      annotations: {
        ...locatedAt(platform.console.baseUrl),
        [ANNOTATION.zone]: zone.slug,
        ...(argocdUrl && { [ANNOTATION.argocdUrl]: argocdUrl }),
      },
    },
    spec: { ...(argocdUrl && { argocdUrl }) },
  };
}
