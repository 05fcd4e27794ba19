/** What a column of the catalogue's table shows. */
export type ColumnId =
  | 'name'
  | 'description'
  | 'project'
  | 'owner'
  | 'team'
  | 'type'
  | 'lifecycle'
  | 'state'
  | 'stage'
  | 'zone'
  | 'cluster'
  | 'privacy'
  | 'stages'
  | 'email';

// What tells entities of a kind apart, the most telling first.
const COLUMNS = new Map<string, ColumnId[]>([
  ['system', ['name', 'description', 'team', 'state']],
  ['environment', ['name', 'project', 'stage', 'zone', 'cluster']],
  ['cluster', ['name', 'zone', 'privacy', 'stages', 'description']],
  ['zone', ['name', 'description']],
  ['component', ['name', 'project', 'type', 'lifecycle', 'description']],
  ['api', ['name', 'project', 'type', 'lifecycle', 'description']],
  ['resource', ['name', 'project', 'type', 'description']],
  ['group', ['name', 'type', 'description']],
  ['user', ['name', 'email']],
  ['serviceoffering', ['name', 'description', 'owner']],
  ['learningpath', ['name', 'description', 'owner']],
  ['template', ['name', 'type', 'description', 'owner']],
]);

const OTHERS: ColumnId[] = ['name', 'type', 'owner', 'description'];

/** The columns of the table of a kind. */
export function columnsOf(kind: string): ColumnId[] {
  return COLUMNS.get(kind.toLowerCase()) ?? OTHERS;
}
