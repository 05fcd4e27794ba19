import { test as base } from '@playwright/test';
import { Stack, StackOptions } from './stack';

const STARTED_MS = 300_000;

/**
 * A journey in a portal that others of the same options share: its start, and
 * the catalogue's first minute, are waited for once. Whoever needs a portal of
 * their own says how it differs, with `test.use({ stackOptions })`.
 */
export const test = base.extend<
  object,
  { stackOptions: StackOptions; stack: Stack }
>({
  stackOptions: [{}, { option: true, scope: 'worker' }],
  stack: [
    async ({ stackOptions }, use) => {
      const stack = new Stack(stackOptions);
      try {
        await stack.start();
        await use(stack);
      } finally {
        await stack.stop();
      }
    },
    { scope: 'worker', auto: true, timeout: STARTED_MS },
  ],
});
