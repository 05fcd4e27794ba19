import { EntityNode } from '@backstage/plugin-catalog-graph';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { GraphNode } from './GraphNode';

/** Draws an entity as a link to its page. */
export function renderPageNode({ node }: { node: EntityNode }) {
  return <PageNode node={node} />;
}

function PageNode({ node }: { node: EntityNode }) {
  const entityLink = useEntityRefLink();
  return (
    <GraphNode
      entity={node.entity}
      isFocused={node.focused ?? false}
      href={entityLink(node.entity)}
      onFollow={event => node.onClick?.(event)}
    />
  );
}
