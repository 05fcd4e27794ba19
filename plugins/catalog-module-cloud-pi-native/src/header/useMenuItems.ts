import { Entity } from '@backstage/catalog-model';
import { AppNode, appTreeApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  EntityContextMenuItemBlueprint,
  EntityContextMenuItemData,
} from '@backstage/plugin-catalog-react/alpha';
import { useMemo } from 'react';

const { data, filterFunction } = EntityContextMenuItemBlueprint.dataRefs;

export interface EntityMenuItem {
  node: AppNode;
  data: EntityContextMenuItemData;
}

/**
 * The actions that plugins add for an entity. Backstage's entity page hands
 * them to its own header only, hence the look into the tree of extensions.
 */
export function useMenuItems(entity: Entity): EntityMenuItem[] {
  const { tree } = useApi(appTreeApiRef).getTree();
  return useMemo(() => {
    const nodes =
      tree.nodes
        .get('page:catalog/entity')
        ?.edges.attachments.get('contextMenuItems') ?? [];
    return nodes.flatMap(node => {
      const item = node.instance?.getData(data);
      const isFor = node.instance?.getData(filterFunction) ?? (() => true);
      return item && isFor(entity) ? [{ node, data: item }] : [];
    });
  }, [tree, entity]);
}
