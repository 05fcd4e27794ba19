import { z } from 'zod';
import { Database, isPostgres } from '../store/database';
import { Dialect } from '../store/Dialect';
import { Sql } from '../store/sql';
import { words } from '../text/words';
import { correct, Terms } from '../text/terms';
import { correctionsFor } from './corrections';
import { SearchRequest } from './request';
import { Found, FoundPage, readRows } from './rows';
import { searchStatement, termsStatement } from './statements';

/** What was sought in place of what was typed. */
export interface Correction {
  typed: string;
  used: string[];
}

/** What was found, and as what the question was understood. */
export interface Search extends Found {
  terms: Terms;
  corrections: Correction[];
}

const termRowsSchema = z.array(z.object({ term: z.coerce.number() }));

/** The words of what is shown, and of nothing that is not. */
const shown = (pages: FoundPage[]) =>
  new Set(
    pages.flatMap(({ best, others }) =>
      [best, ...others].flatMap(({ document }) =>
        [document.title, document.pageTitle, document.text]
          .flatMap(words)
          .map(({ folded }) => folded),
      ),
    ),
  );

/** Runs a search, and once more where words are mistyped. */
export class Searcher {
  constructor(
    private readonly db: Database,
    private readonly dialect: Dialect,
  ) {}

  async search(request: SearchRequest, visible: Sql): Promise<Search> {
    const { terms } = request;
    const found = await this.#run(request, visible);
    const most = Math.max(0, ...found.facets.map(({ matched }) => matched));
    if (most >= terms.terms.length) {
      return { ...found, terms, corrections: [] };
    }
    return (
      (await this.#searchCorrected(request, visible)) ?? {
        ...found,
        terms,
        corrections: [],
      }
    );
  }

  async #searchCorrected(
    request: SearchRequest,
    visible: Sql,
  ): Promise<Search | undefined> {
    const met = termRowsSchema.parse(
      await this.#rows(termsStatement(this.dialect, request, visible)),
    );
    const known = new Set(met.map(({ term }) => term));
    const unknown = request.terms.terms.filter((_, index) => !known.has(index));
    const corrections = await correctionsFor(this.db, unknown);
    if (corrections.size === 0) {
      return undefined;
    }
    const terms = correct(request.terms, corrections);
    const found = await this.#run({ ...request, terms }, visible);
    const visibleWords = shown(found.pages);
    return {
      ...found,
      terms,
      corrections: [...corrections].flatMap(([typed, used]) => {
        const seen = used.filter(word => visibleWords.has(word));
        return seen.length > 0 ? [{ typed, used: seen }] : [];
      }),
    };
  }

  async #run(request: SearchRequest, visible: Sql): Promise<Found> {
    return readRows(
      await this.#rows(searchStatement(this.dialect, request, visible)),
    );
  }

  async #rows({ text, values }: Sql): Promise<unknown> {
    const answer: unknown = await this.db.raw(text, values);
    return isPostgres(this.db)
      ? z.object({ rows: z.unknown() }).parse(answer).rows
      : answer;
  }
}
