import { FACETS } from '../__testUtils__/answers';
import { countOf, kindsOf, tabsWith } from './tabs';

it('has tabs of ours, then those of other plugins', () => {
  expect(
    tabsWith([
      { value: 'techdocs', name: 'Docs' },
      { value: 'tools', name: 'Outils' },
    ]).map(({ id, label }) => [id, label]),
  ).toEqual([
    ['all', { own: 'all' }],
    ['documentation', { own: 'documentation' }],
    ['catalogue', { own: 'catalogue' }],
    ['services', { own: 'services' }],
    ['templates', { own: 'templates' }],
    ['type-tools', { name: 'Outils' }],
  ]);
});

it('counts the results of a tab', () => {
  const counts = tabsWith([]).map(({ id, scope }) => [
    id,
    countOf(FACETS, scope),
  ]);
  expect(counts).toEqual([
    ['all', 12],
    ['documentation', 7],
    ['catalogue', 5],
    ['services', 0],
    ['templates', 1],
  ]);
});

it('knows the kinds of the catalogue, most frequent first', () => {
  expect(kindsOf(FACETS)).toEqual([
    { kind: 'System', count: 4 },
    { kind: 'Template', count: 1 },
  ]);
});
