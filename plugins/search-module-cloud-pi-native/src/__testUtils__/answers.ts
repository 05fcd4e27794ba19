const PRE = '<q7f3>';
const POST = '</q7f3>';
const REFERENCE = '/docs/default/component/documentation/reference';

/** A heading of the documentation, as the engine answers it. */
export function aDocument(
  overrides: Record<string, unknown> = {},
  fields: Record<string, string | undefined> = {},
) {
  return {
    type: 'techdocs',
    rank: 1,
    document: {
      title: 'Quota dépassé',
      text: 'Le quota de l’environnement est atteint.',
      location: `${REFERENCE}/quotas/#quota-depasse`,
      pageTitle: 'Les quotas',
      pageLocation: `${REFERENCE}/quotas/`,
      trail: ['Référence'],
      description: 'Ce que chaque environnement peut demander.',
      entityRef: 'component:default/documentation',
      entityTitle: 'Documentation',
      kind: 'Component',
      componentType: 'documentation',
      tags: [],
      headings: [
        {
          title: 'Augmenter un quota',
          highlightedTitle: `Augmenter un ${PRE}quota${POST}`,
          location: `${REFERENCE}/quotas/#augmenter`,
        },
      ],
      moreHeadings: 2,
      ...overrides,
    },
    highlight: {
      preTag: PRE,
      postTag: POST,
      fields: Object.fromEntries(
        Object.entries({
          title: `${PRE}Quota${POST} dépassé`,
          text: `Le ${PRE}quota${POST} de l’environnement est atteint.`,
          ...fields,
        }).filter(([, value]) => value !== undefined),
      ),
    },
  };
}

/** An entity of the catalogue, as the engine answers it. */
export function anEntity(overrides: Record<string, unknown> = {}) {
  return {
    type: 'software-catalog',
    rank: 2,
    document: {
      title: 'Demander un quota',
      text: 'Un modèle.',
      location: '/catalog/default/template/quota',
      trail: [],
      kind: 'Template',
      componentType: 'service',
      headings: [],
      moreHeadings: 0,
      ...overrides,
    },
  };
}

export const FACETS = [
  { type: 'techdocs', kind: 'Component', count: 7 },
  { type: 'software-catalog', kind: 'Template', count: 1 },
  { type: 'software-catalog', kind: 'System', count: 4 },
];

/** An answer with both, and how many there are of each. */
export function anAnswer(overrides: Record<string, unknown> = {}) {
  return {
    results: [aDocument(), anEntity()],
    numberOfResults: 12,
    facets: FACETS,
    ...overrides,
  };
}
