import { createHash } from 'node:crypto';
import {
  MadeRunResource,
  PlannedRunResource,
  RunResource,
  runResourceKindSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Knex } from 'knex';

const TABLE = 'run_resources';

interface Row {
  id: string;
  user_entity_ref: string;
  task_id: string;
  kind: string;
  name: string;
  project_id: string;
  project: string;
  resource_id: string | null;
  url: string | null;
  at: string;
  removed_at: string | null;
}

/** Whose run it is. */
export interface Run {
  userEntityRef: string;
  taskId: string;
}

// A run makes a thing of a name once, so that recording it twice is recording it once.
const idOf = (run: Run, { kind, projectId, name }: PlannedRunResource) =>
  createHash('sha256')
    .update(
      JSON.stringify([run.userEntityRef, run.taskId, kind, projectId, name]),
    )
    .digest('hex')
    .slice(0, 32);

const of = ({ userEntityRef, taskId }: Run) => ({
  user_entity_ref: userEntityRef,
  task_id: taskId,
});

/** What runs made, by run. */
export class RunLedger {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Keeps what a run is about to make; what it planned before stays. */
  async plan(run: Run, resource: PlannedRunResource): Promise<void> {
    await this.#db<Row>(TABLE)
      .insert({
        ...of(run),
        id: idOf(run, resource),
        kind: resource.kind,
        name: resource.name,
        project_id: resource.projectId,
        project: '',
        at: new Date().toISOString(),
      })
      .onConflict('id')
      .ignore();
  }

  /** Forgets a plan that came to nothing; what was made stays. */
  async cancel(run: Run, resource: PlannedRunResource): Promise<void> {
    await this.#db<Row>(TABLE)
      .where({ ...of(run), id: idOf(run, resource) })
      .whereNull('resource_id')
      .delete();
  }

  /** Keeps what a run made. */
  async record(run: Run, resource: MadeRunResource): Promise<void> {
    const { resourceId } = resource;
    const known = () =>
      this.#db<Row>(TABLE).where({ ...of(run), id: idOf(run, resource) });
    if (!resource.ifPlanned) {
      await this.plan(run, resource);
      // Made anew: it is not the one that was removed.
      await known()
        .whereNot('resource_id', resourceId)
        .update({ resource_id: null, removed_at: null });
    }
    await known()
      // What others made in place of it is none of it.
      .where(one =>
        one.whereNull('resource_id').orWhere('resource_id', resourceId),
      )
      .update({
        resource_id: resourceId,
        project_id:
          resource.kind === 'project' ? resourceId : resource.projectId,
        project: resource.project,
        url: resource.url ?? null,
      });
  }

  /** What a run made and still has, the first made first; undefined where the user has no such run. */
  async list(run: Run): Promise<RunResource[] | undefined> {
    const rows = await this.#db<Row>(TABLE)
      .select()
      .where(of(run))
      .orderBy(['at', 'id']);
    return rows.length === 0
      ? undefined
      : rows.flatMap(row =>
          row.resource_id === null || row.removed_at !== null
            ? []
            : {
                id: row.id,
                kind: runResourceKindSchema.parse(row.kind),
                name: row.name,
                project: row.project,
                projectId: row.project_id,
                resourceId: row.resource_id,
                at: row.at,
                ...(row.url !== null && { url: row.url }),
              },
        );
  }

  /** Tells that something is there no more. */
  async remove(run: Run, id: string): Promise<void> {
    await this.#db<Row>(TABLE)
      .where({ ...of(run), id })
      .update({ removed_at: new Date().toISOString() });
  }

  /** Forgets runs that are too old to be undone. */
  async deleteOlderThan(instant: Date): Promise<void> {
    await this.#db<Row>(TABLE).where('at', '<', instant.toISOString()).delete();
  }
}
