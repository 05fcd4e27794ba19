import { requirements } from './requirements';
import { documentation } from './rule';
import { ruleDescriptions } from './rules';
import { LEVEL_NAMES, Localized } from './vocabulary';

const under = (folder: string, ...pages: string[]) =>
  pages.map(page => `${folder}/${page}`);

/** Pages of the official site that rules may lead to. */
const PAGES = [
  ...under('agreement', 'introduction', 'support', 'exploitation', 'mocks'),
  ...under('agreement', 'observability', 'faq', 'kyverno', 'labels-list'),
  ...under('platform', 'introduction', 'compatibility', 'iam', 'glossary'),
  ...under('platform', 'skills-matrix'),
  ...under('services', 'gitlab', 'artefacts', 'sonarqube', 'vault', 'gitops'),
  ...under('guide', 'get-started', 'projects-management', 'team', 'roles'),
  ...under('guide', 'external-services', 'repositories-management'),
  ...under('guide', 'environments-management', 'secrets-management'),
  ...under('guide', 'secrets-vault', 'images-sign', 'deployment-with-argo'),
  ...under('guide', 'best-practices', 'metrics', 'alerting', 'logs/loki'),
  ...under('guide', 'dashboardsecurite', 'archive-logs', 'tutorials'),
  ...under('guide', 'accelerateurs/api-gateway', 'changelog'),
];

interface Said {
  where: string;
  text: Localized;
  /** True for sentences, false for titles. */
  sentence: boolean;
}

const said: Said[] = [
  ...ruleDescriptions.flatMap(({ id, title, what, why, how }) => [
    { where: `${id} title`, text: title, sentence: false },
    { where: `${id} what`, text: what, sentence: true },
    { where: `${id} why`, text: why, sentence: true },
    { where: `${id} how`, text: how, sentence: true },
  ]),
  ...requirements.flatMap(({ id, title, proof }) => [
    { where: `${id} title`, text: title, sentence: false },
    ...(proof ? [{ where: `${id} proof`, text: proof, sentence: true }] : []),
  ]),
  ...Object.entries(LEVEL_NAMES).map(([level, text]) => ({
    where: level,
    text,
    sentence: false,
  })),
];

const ENGLISH =
  /(^|\s)(the|and|with|without|must|should|your|which|because|instead)(?=[\s,.;])/;
const FRENCH =
  /(^|\s)(le|les|des|une|est|dans|pour|avec|sans|que|qui|doit|votre)(?=[\s,.;])/;

/** What the console shows is quoted in its own language. */
const withoutQuotes = (text: string) =>
  text.replace(/«[^»]*»|“[^”]*”|Afficher les secrets des services/g, '');

/** What is wrong with a text, by the names of the rules of writing. */
function mistakes({ text, sentence }: Said): string[] {
  const checks: [string, boolean][] = Object.values(text).flatMap(
    (one: string): [string, boolean][] => [
      ['empty', one.trim() === ''],
      ['spaces', one !== one.trim() || /\s{2}|\n/.test(one)],
      ['straight apostrophe', /\p{L}'\p{L}/u.test(one)],
      ['three dots', one.includes('...')],
      ['end', /[.…]$/.test(one) !== sentence],
    ],
  );
  return [
    ...checks,
    ['space that breaks', /\S [:;!?»%](\s|$)|« /.test(text.fr)] as const,
    ['English in French', ENGLISH.test(withoutQuotes(text.fr))] as const,
    ['French in English', FRENCH.test(withoutQuotes(text.en))] as const,
    ['same in both', sentence && text.fr === text.en] as const,
  ].flatMap(([name, isWrong]) => (isWrong ? [name] : []));
}

describe('texts', () => {
  it('are written as they should be, in both languages', () => {
    const wrong = said.flatMap(one =>
      mistakes(one).map(mistake => `${one.where}: ${mistake}`),
    );
    expect(wrong).toEqual([]);
  });

  it('would be told if they were not', () => {
    const sentence = (fr: string, en: string) =>
      mistakes({ where: '', text: { fr, en }, sentence: true });
    expect(sentence('Une phrase.', 'A sentence.')).toEqual([]);
    expect(sentence("L'objet.", 'An object.')).toEqual(['straight apostrophe']);
    expect(sentence(' ', 'A sentence')).toEqual(
      expect.arrayContaining(['empty', 'spaces', 'end']),
    );
    expect(sentence('Écrivez the clé.', 'Write la clé dans the file.')).toEqual(
      ['English in French', 'French in English'],
    );
    expect(
      sentence('Dans «\u00A0the console\u00A0».', 'In “la console”.'),
    ).toEqual([]);
    expect(sentence('Lire : une fois.', 'Read: once.')).toEqual([
      'space that breaks',
    ]);
  });

  it('have identifiers in kebab case, each once', () => {
    const ids = ruleDescriptions.map(({ id }) => id);
    expect(ids.filter(id => !/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id))).toEqual(
      [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lead to pages of the official site', () => {
    const known = PAGES.map(documentation);
    const pages = ruleDescriptions.flatMap(({ id, link, sources }) => [
      { id, page: link },
      ...sources.flatMap(source =>
        source.kind === 'documentation'
          ? [{ id, page: documentation(source.page) }]
          : [],
      ),
    ]);
    const [first = ''] = known;
    expect(new URL(first).origin).toBe('https://cloud-pi-native.fr');
    expect(
      pages
        .filter(({ page }) => !known.includes(page.split('#')[0] ?? ''))
        .map(({ id, page }) => `${id}: ${page}`),
    ).toEqual([]);
  });

  it('say where each rule comes from', () => {
    expect(
      ruleDescriptions.filter(({ sources }) => sources.length === 0),
    ).toEqual([]);
  });
});
