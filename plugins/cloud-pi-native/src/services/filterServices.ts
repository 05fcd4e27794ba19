import {
  SERVICE_CATEGORIES,
  ServiceCategory,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { Service, titleOf } from '../catalog/schemas';

export interface ServiceFilter {
  text: string;
  category: ServiceCategory | 'all';
}

export interface ServiceGroup {
  category: ServiceCategory;
  services: Service[];
}

/** Case and accents do not matter to somebody who searches. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** The services that match, by category in the order of the catalogue, each sorted by title. */
export function groupServices(
  services: Service[],
  filter: ServiceFilter,
  language: string,
): ServiceGroup[] {
  const sought = folded(filter.text.trim());
  const matching = services
    .filter(
      service =>
        folded(titleOf(service)).includes(sought) ||
        folded(service.metadata.description ?? '').includes(sought),
    )
    .sort((a, b) => titleOf(a).localeCompare(titleOf(b), language));

  return SERVICE_CATEGORIES.filter(
    category => filter.category === 'all' || category === filter.category,
  )
    .map(category => ({
      category,
      services: matching.filter(({ spec }) => spec.category === category),
    }))
    .filter(group => group.services.length > 0);
}
