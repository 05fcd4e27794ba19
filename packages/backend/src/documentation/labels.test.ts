import { parseAllDocuments } from 'yaml';
import { Check, inDocumentation, inText } from './__testUtils__/check';
import { allowedValues } from './__testUtils__/manifests';
import { readPages } from './__testUtils__/pages';

const LISTS = new Map(
  ['env', 'tier', 'criticality', 'component'].map(label => [
    label,
    allowedValues(label),
  ]),
);

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Labels of a document, wherever they are in it. */
function labelsIn(value: unknown): [string, unknown][] {
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    /^(labels|matchLabels)$/.test(key) && isMap(inside)
      ? Object.entries(inside)
      : labelsIn(inside),
  );
}

const unknownValues: Check = page =>
  page.fences
    .filter(({ language }) => /^ya?ml$/.test(language))
    .flatMap(({ at, text }) =>
      parseAllDocuments(text)
        .flatMap(document => labelsIn(document.toJS()))
        .filter(([label, value]) => {
          const values = LISTS.get(label);
          const isGiven = typeof value === 'string' && !value.includes('{{');
          return values !== undefined && isGiven && !values.includes(value);
        })
        .map(([label, value]) => `${at}: ${label}: ${value}`),
    );

it('gives labels in code the values of the platform', () => {
  expect(inDocumentation(unknownValues)).toEqual([]);
  const wrong =
    '```yaml\nmetadata:\n  labels: { app: a, env: production, tier: db }\n```\n';
  expect(inText(unknownValues, wrong)).toEqual([
    'reference/a.md:1: env: production',
  ]);
});

describe('the page of labels', () => {
  const text =
    readPages().find(({ file }) => file === 'reference/labels.md')?.text ?? '';

  const said = (section: string) =>
    section
      .split('\n')
      .filter(line => line.startsWith('|'))
      .slice(2);

  const codes = (cell = '') =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

  const rows = new Map(
    said(text.split('## Labels à poser')[1]?.split('\n##')[0] ?? '').map(
      row => {
        const [, name, , values] = row.split('|');
        return [codes(name)[0], codes(values)];
      },
    ),
  );
  const components = said(
    text.split('### Valeurs de component')[1]?.split('\n##')[0] ?? '',
  ).flatMap(row => codes(row.split('|')[2]));

  it.each(['env', 'tier', 'criticality'])('gives the values of %s', label => {
    expect(rows.get(label)).toEqual(allowedValues(label));
  });

  it('gives the values of component', () => {
    expect([...components].sort()).toEqual(allowedValues('component').sort());
  });
});
