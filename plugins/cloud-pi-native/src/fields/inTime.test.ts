import { inTime } from './inTime';

it.each<[string, () => Promise<string>, string | undefined]>([
  ['an answer', async () => 'yes', 'yes'],
  ['a failure', () => Promise.reject(new Error('down')), undefined],
  ['no answer', () => new Promise(() => {}), undefined],
])('makes the best of %s', async (_, answer, expected) => {
  expect(await inTime(answer(), 5)).toBe(expected);
});
