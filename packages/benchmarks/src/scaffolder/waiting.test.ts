import { covered } from './waiting';

it.each([
  ['nothing', [], 0],
  ['one request', [[10, 30]], 20],
  [
    'requests one after the other',
    [
      [60, 70],
      [10, 30],
    ],
    30,
  ],
  [
    'requests at the same time, counted once',
    [
      [10, 50],
      [20, 30],
      [40, 60],
    ],
    50,
  ],
  [
    'what is outside the span, left out',
    [
      [-50, 10],
      [90, 500],
      [200, 300],
    ],
    20,
  ],
])('waiting is %s', (_name, pairs, expected) => {
  const intervals = pairs.map(([start, end]) => ({ start, end }));
  expect(covered({ start: 0, end: 100 }, intervals)).toBe(expected);
});
