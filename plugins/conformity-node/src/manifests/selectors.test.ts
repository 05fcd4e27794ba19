import { OPAQUE } from './opaque';
import { any, selects } from './selectors';

const labels = { app: 'api', tier: 'backend', version: 2 };

describe('selects', () => {
  it.each([
    ['labels', { matchLabels: { app: 'api' } }, 'yes'],
    ['a number as a text', { matchLabels: { version: '2' } }, 'yes'],
    ['another label', { matchLabels: { app: 'front' } }, 'no'],
    ['everything', {}, 'yes'],
    ['nothing', undefined, 'no'],
    ['what is no selector', 'app', 'no'],
    ['a name that all objects have', { matchLabels: { toString: 'x' } }, 'no'],
    ['a mapping for a label', { matchLabels: { app: { a: 1 } } }, 'no'],
    ['what only Helm knows', OPAQUE, 'unclear'],
    [
      'a label that only Helm knows',
      { matchLabels: { app: OPAQUE } },
      'unclear',
    ],
    [
      'one that only Helm knows, and one that differs',
      { matchLabels: { app: OPAQUE, tier: 'db' } },
      'no',
    ],
  ])('%s', (_, selector, expected) => {
    expect(selects(selector, labels)).toBe(expected);
  });

  it.each([
    ['In', ['api', 'web'], 'yes'],
    ['In', ['web'], 'no'],
    ['NotIn', ['web'], 'yes'],
    ['NotIn', ['api'], 'no'],
    ['In', [OPAQUE], 'unclear'],
    ['Exists', [], 'yes'],
    ['DoesNotExist', [], 'no'],
    ['Near', ['api'], 'unclear'],
  ])('%s %j', (operator, values, expected) => {
    const selector = { matchExpressions: [{ key: 'app', operator, values }] };
    expect(selects(selector, labels)).toBe(expected);
  });

  it('cannot tell of labels that only Helm knows', () => {
    expect(selects({ matchLabels: { app: 'api' } }, OPAQUE)).toBe('unclear');
    const partly = { [OPAQUE]: null, tier: 'backend' };
    expect(selects({ matchLabels: { app: 'api' } }, partly)).toBe('unclear');
    expect(selects({ matchLabels: { tier: 'db' } }, partly)).toBe('no');
    const missing = (operator: string) => ({
      matchExpressions: [{ key: 'app', operator }],
    });
    expect(selects(missing('Exists'), partly)).toBe('unclear');
    expect(selects(missing('DoesNotExist'), partly)).toBe('unclear');
  });
});

describe('any', () => {
  it('takes the best', () => {
    expect(any([])).toBe('no');
    expect(any(['no', 'unclear'])).toBe('unclear');
    expect(any(['unclear', 'yes', 'no'])).toBe('yes');
  });
});
