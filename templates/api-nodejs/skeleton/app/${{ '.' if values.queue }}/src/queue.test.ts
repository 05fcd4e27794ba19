import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConsumeMessage } from 'amqplib';
import { consume } from './queue.ts';

const silent = { info: () => undefined, warn: () => undefined };

async function verdictOf(text: string): Promise<unknown[]> {
  const verdicts: unknown[] = [];
  const channel = {
    ack: () => verdicts.push('ack'),
    nack: (_message: unknown, _all?: boolean, requeue?: boolean) =>
      verdicts.push('nack', requeue),
  };
  const message: Pick<ConsumeMessage, 'content'> = {
    content: Buffer.from(text),
  };
  await consume(channel, message as ConsumeMessage, silent);
  return verdicts;
}

test('un message traité est acquitté', async () => {
  assert.deepEqual(await verdictOf('{"name":"Camille"}'), ['ack']);
});

test('un message faux est écarté, et ne revient pas', async () => {
  assert.deepEqual(await verdictOf('{}'), ['nack', false]);
  assert.deepEqual(await verdictOf('pas du JSON'), ['nack', false]);
});
