import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runTask } from './task.ts';

test('la tâche dit ce qu’elle a fait', async () => {
  const done = await runTask(new Date('2026-01-31T23:00:00Z'));
  assert.equal(done, 'rien à faire le 2026-01-31');
});
