import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Direction } from '@backstage/plugin-catalog-graph';

/** What the page of the graph shows: all of it is in its address. */
export interface GraphState {
  /** References of the entities at the centre. */
  roots: string[];
  /** How many relations away, or everything that is connected. */
  depth: number;
  /** Kinds and relations to show; none is all of them. */
  kinds: string[];
  relations: string[];
  direction: Direction;
  /** Whether only the shortest paths are drawn. */
  isSimplified: boolean;
  /** Whether a relation and its reverse are one line. */
  isMerged: boolean;
}

const UNLIMITED = '∞';

const DIRECTIONS = Object.values(Direction);

export const DEFAULT_GRAPH: GraphState = {
  roots: [],
  depth: 2,
  kinds: [],
  relations: [],
  direction: Direction.LEFT_RIGHT,
  isSimplified: true,
  isMerged: true,
};

/** Reads the state from an address, in the form that Backstage's links have. */
export function readGraphState(
  parameters: URLSearchParams,
  defaults: GraphState = DEFAULT_GRAPH,
): GraphState {
  const roots = list(parameters, 'rootEntityRefs').flatMap(fullReference);
  const depth = parameters.get('maxDepth');
  const kinds = list(parameters, 'selectedKinds');
  const relations = list(parameters, 'selectedRelations');
  const direction = parameters.get('direction');
  return {
    roots: roots.length > 0 ? roots : defaults.roots,
    depth: readDepth(depth) ?? defaults.depth,
    kinds: kinds.length > 0 ? kinds.map(k => k.toLowerCase()) : defaults.kinds,
    relations: relations.length > 0 ? relations : defaults.relations,
    direction:
      DIRECTIONS.find(known => known === direction) ?? defaults.direction,
    isSimplified: readFlag(parameters, 'unidirectional', defaults.isSimplified),
    isMerged: readFlag(parameters, 'mergeRelations', defaults.isMerged),
  };
}

/** The state as the query of an address. */
export function writeGraphState(state: GraphState): URLSearchParams {
  const parameters = new URLSearchParams();
  const addAll = (name: string, values: string[]) =>
    values.forEach(value => parameters.append(`${name}[]`, value));
  addAll('rootEntityRefs', state.roots);
  parameters.set(
    'maxDepth',
    Number.isFinite(state.depth) ? String(state.depth) : UNLIMITED,
  );
  addAll('selectedKinds', state.kinds);
  addAll('selectedRelations', state.relations);
  parameters.set('direction', state.direction);
  parameters.set('unidirectional', String(state.isSimplified));
  parameters.set('mergeRelations', String(state.isMerged));
  return parameters;
}

// `name[]=a&name[]=b`, or with the position between the brackets.
function list(parameters: URLSearchParams, name: string): string[] {
  return [...parameters].flatMap(([key, value]) =>
    key.startsWith(`${name}[`) && value !== '' ? value : [],
  );
}

function readDepth(text: string | null): number | undefined {
  if (text === UNLIMITED) {
    return Number.POSITIVE_INFINITY;
  }
  const depth = Number(text);
  return Number.isInteger(depth) && depth > 0 ? depth : undefined;
}

function readFlag(
  parameters: URLSearchParams,
  name: string,
  byDefault: boolean,
) {
  const text = parameters.get(name);
  return text === null ? byDefault : text === 'true';
}

function fullReference(text: string): string[] {
  try {
    return [stringifyEntityRef(parseEntityRef(text))];
  } catch {
    return [];
  }
}
