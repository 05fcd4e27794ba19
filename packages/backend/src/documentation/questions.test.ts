import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';
import { buildDocumentation } from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';
import { DOCS } from './__testUtils__/pages';
import { Question, rankOf, readQuestions } from './__testUtils__/questions';
import { Search, startSearch } from './__testUtils__/search';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const { questions, heldOut } = readQuestions();

let site: string;

beforeAll(async () => {
  const outputDir = await mkdtemp(join(tmpdir(), 'documentation-'));
  await buildDocumentation({ inputDir: DOCS, outputDir, warn: () => {} });
  site = await readFile(join(outputDir, 'search/search_index.json'), 'utf8');
  await rm(outputDir, { recursive: true });
});

it('asks at least forty questions, and others that search was not tuned for', () => {
  const typed = [...questions, ...heldOut].map(each => each.typed);
  expect(questions.length).toBeGreaterThanOrEqual(40);
  expect(heldOut.length).toBeGreaterThanOrEqual(15);
  expect(new Set(typed).size).toBe(typed.length);
});

describe.each(databases.eachSupportedId())('search on %s', id => {
  let search: Search;

  beforeAll(async () => {
    search = await startSearch(await databases.init(id), site);
  });

  const ask = async (question: Question) => {
    const found = await search(question.typed);
    return {
      typed: question.typed,
      rank: rankOf(question, found),
      first: found.slice(0, 5),
    };
  };

  it.each(questions)('finds the right page first: $typed', async question => {
    const answer = await ask(question);
    expect(answer).toEqual({ ...answer, rank: 1 });
  });

  // Measured once, after the ranking was settled: 11 and 13 of 15 on SQLite, 12 and
  // 14 on PostgreSQL. Not mended since, or they would say nothing any more.
  it('finds most right pages for questions that it was not tuned for', async () => {
    const answered = await Promise.all(heldOut.map(ask));
    const within = (place: number) =>
      answered.filter(({ rank }) => rank > 0 && rank <= place).length;
    expect({
      answered,
      first: within(1) >= 11,
      third: within(3) >= 13,
    }).toEqual({ answered, first: true, third: true });
  });
});
