import { parseEntityRef } from '@backstage/catalog-model';
import { queryClusters, queryZones } from '../catalog/queries';
import { clusterLabel, titleOf, zoneSlug } from '../catalog/schemas';
import { PickerSource } from './PickerSource';
import { catalogOf } from '../catalog/catalogOf';

const whole = <T>(items: T[]) => ({ items, total: items.length });
const ALWAYS = () => ({});

/** The zones of the platform. */
export const zoneSource: PickerSource = {
  kind: 'zone',
  scopeOf: ALWAYS,
  async load(apis) {
    const zones = await queryZones(catalogOf(apis));
    return whole(
      zones.map(zone => ({ value: zoneSlug(zone), label: titleOf(zone) })),
    );
  },
};

/** The clusters that the user may see. */
export const clusterSource: PickerSource = {
  kind: 'cluster',
  scopeOf: ALWAYS,
  async load(apis) {
    const clusters = await queryClusters(catalogOf(apis));
    return whole(
      clusters.map(cluster => {
        const value = clusterLabel(cluster);
        const zone = parseEntityRef(cluster.spec.zone).name;
        return { value, label: `${value} (${zone})` };
      }),
    );
  },
};
