import { setTimeout } from 'node:timers/promises';
import { WorldEvent } from '../../world/events';
import { Project } from '../../world/types';
import { ConsoleContext } from '../context';
import { Requester } from '../rights';
import { moveToEnd } from './order';

export interface ProvisionOptions {
  project: Project;
  /** As the audit log names it. */
  action: string;
  requester: Requester;
  events: WorldEvent[];
}

/**
 * Runs the tools for a change that is already recorded, and records how it
 * went. Answers whether every tool did its part.
 */
export async function provision(
  ctx: ConsoleContext,
  { project, action, requester, events }: ProvisionOptions,
): Promise<boolean> {
  const { world } = ctx;
  const started = Date.now();
  await setTimeout(ctx.writeDelayMs, undefined, { ref: false });
  const failures: string[] = [];
  for (const event of events) {
    try {
      await world.announce(event);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  const ok = failures.length === 0;
  world.change(state => {
    if (project.status !== 'archived') {
      project.status = ok ? 'created' : 'failed';
      if (ok) project.lastSuccessProvisionningVersion = ctx.version;
    }
    project.updatedAt = world.now();
    moveToEnd(state.projects, project);
  });
  record(ctx, {
    action,
    requester,
    projectId: project.id,
    args: { id: project.id, name: project.name, slug: project.slug },
    failed: ok ? false : ['gitlab'],
    totalExecutionTime: Date.now() - started,
    messageResume: ok ? '' : `Errors:\ngitlab: ${failures.join(', ')}`,
  });
  return ok;
}

export interface RecordOptions {
  action: string;
  requester: Requester;
  projectId: string;
  args: unknown;
  failed?: boolean | string[];
  totalExecutionTime?: number;
  messageResume?: string;
}

/** Adds an entry to the audit log. */
export function record(
  { world }: ConsoleContext,
  { action, requester, projectId, args, ...rest }: RecordOptions,
): void {
  const now = world.now();
  world.change(state =>
    state.logs.unshift({
      id: world.newId(),
      action,
      userId: requester.user.id,
      requestId: world.newId(),
      projectId,
      data: {
        args,
        failed: rest.failed ?? false,
        warning: false,
        results: {},
        totalExecutionTime: rest.totalExecutionTime ?? 0,
        messageResume: rest.messageResume ?? '',
      },
      createdAt: now,
      updatedAt: now,
    }),
  );
}
