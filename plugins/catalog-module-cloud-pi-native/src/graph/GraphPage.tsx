import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  PageLayout,
  useRouteRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import {
  EntityNode,
  EntityRelationsGraph,
  EntityRelationsGraphProps,
} from '@backstage/plugin-catalog-graph';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Container, Flex, Link, Text } from '@backstage/ui';
import { RiMindMap } from '@remixicon/react';
import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { catalogModuleTranslationRef } from '../translation';
import { GraphFilters } from './GraphFilters';
import { GraphNode } from './GraphNode';
import { RelationLabel } from './RelationLabel';
import { GraphState, readGraphState, writeGraphState } from './graphState';
import styles from './graph.module.css';

/** The entities around one, or several, and how they are related. */
export function GraphPage({
  defaults,
  ...shown
}: { defaults: GraphState } & Partial<EntityRelationsGraphProps>) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const [parameters, setParameters] = useSearchParams();
  const state = useMemo(
    () => readGraphState(parameters, defaults),
    [parameters, defaults],
  );
  const change = (changed: Partial<GraphState>) =>
    setParameters(writeGraphState({ ...state, ...changed }), { replace: true });
  const roots = useMemo(
    () => state.roots.map(root => parseEntityRef(root)),
    [state.roots],
  );
  const renderNode = useCallback(
    ({ node }: { node: EntityNode }) => (
      <CenterNode node={node} state={state} />
    ),
    [state],
  );

  return (
    <PageLayout title={t('graph.title')} icon={<RiMindMap aria-hidden />}>
      <main>
        <Container mb="6">
          {roots.length === 0 ? (
            <NothingChosen />
          ) : (
            <div className={styles.page}>
              <GraphFilters state={state} onChange={change} />
              <div className={styles.drawing}>
                <Flex gap="2" style={{ flexWrap: 'wrap' }}>
                  <Text as="p">{t('graph.description')}</Text>
                  {roots.map(root => (
                    <EntityRefLink
                      key={stringifyEntityRef(root)}
                      entityRef={root}
                    />
                  ))}
                </Flex>
                <EntityRelationsGraph
                  {...shown}
                  className={styles.canvas}
                  rootEntityNames={roots}
                  maxDepth={state.depth}
                  kinds={noneAsAll(state.kinds)}
                  relations={noneAsAll(state.relations)}
                  direction={state.direction}
                  unidirectional={state.isSimplified}
                  mergeRelations={state.isMerged}
                  renderNode={renderNode}
                  renderLabel={RelationLabel}
                  zoom="enabled"
                />
              </div>
            </div>
          )}
        </Container>
      </main>
    </PageLayout>
  );
}

function CenterNode({ node, state }: { node: EntityNode; state: GraphState }) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const navigate = useNavigate();
  const query = writeGraphState({ ...state, roots: [node.id] });
  return (
    <GraphNode
      entity={node.entity}
      isFocused={node.focused ?? false}
      href={`?${query}`}
      label={name => t('graph.center', { name })}
      onFollow={() => navigate(`?${query}`)}
    />
  );
}

function NothingChosen() {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const catalogLink = useRouteRef(catalogPlugin.routes.catalogIndex);
  return (
    <Flex direction="column" gap="3">
      <Text as="p">{t('graph.none')}</Text>
      {catalogLink && <Link href={catalogLink()}>{t('graph.toCatalog')}</Link>}
    </Flex>
  );
}

function noneAsAll(values: string[]): string[] | undefined {
  return values.length > 0 ? values : undefined;
}
