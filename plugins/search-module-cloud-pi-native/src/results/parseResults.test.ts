import { aDocument, anEntity } from '../__testUtils__/answers';
import { plain } from './highlight';
import { parseResults } from './parseResults';

const first = (answer: unknown) => parseResults(answer).results[0];

describe('parseResults', () => {
  it('knows a heading in its page, with what leads there', () => {
    const found = first({ results: [aDocument()] });
    expect(found).toMatchObject({
      location:
        '/docs/default/component/documentation/reference/quotas/#quota-depasse',
      trail: ['Documentation', 'Référence'],
      moreHeadings: 2,
    });
    expect(plain(found?.title ?? [])).toBe('Les quotas');
    expect(found?.heading).toEqual([
      { text: 'Quota', isMatch: true },
      { text: ' dépassé', isMatch: false },
    ]);
    expect(found?.headings.map(({ title }) => plain(title))).toEqual([
      'Augmenter un quota',
    ]);
  });

  it('has no heading where the page itself is the best', () => {
    const found = first({
      results: [aDocument({ title: 'Les quotas' }, { title: undefined })],
    });
    expect(found?.heading).toBeUndefined();
  });

  it('shows what another engine answers: title, text, location', () => {
    const found = first({
      results: [
        {
          type: 'tools',
          document: { title: 'Outil', text: 'Un outil', location: '/tools/1' },
        },
      ],
    });
    expect(found).toMatchObject({
      kind: '',
      trail: [],
      headings: [],
      title: [{ text: 'Outil', isMatch: false }],
    });
  });

  it.each([
    `${'java'}script:alert(1)`,
    `${'JaVa'}ScRiPt:alert(1)`,
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'relative',
    '',
  ])('leads nowhere by %j', location => {
    expect(
      parseResults({ results: [aDocument({ location }), anEntity()] }).results,
    ).toHaveLength(1);
    expect(
      first({
        results: [aDocument({ headings: [{ title: 'x', location }] })],
      })?.headings,
    ).toEqual([]);
  });

  it('leaves out what has not the expected shape, and keeps the count', () => {
    expect(
      parseResults({
        results: [null, 3, { type: 'x' }, anEntity()],
        numberOfResults: 4,
        facets: 'none',
      }),
    ).toMatchObject({ results: [{ kind: 'Template' }], total: 4, facets: [] });
  });

  it('refuses what is no answer', () => {
    expect(() => parseResults({ error: 'no' })).toThrow();
  });
});
