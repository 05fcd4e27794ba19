import { compare, keep } from './golden';
import { judge } from './judge';
import { Product } from './produce';

/** What came of holding a product against all that is expected of it. */
export interface Verdict {
  problems: string[];
  tolerated: string[];
  /** How charts were read: `rendered` by Helm, or `read` by our reader. */
  charts: 'rendered' | 'read';
}

/** Judges a product, and compares it with what is kept, or keeps it. */
export async function check(
  product: Product,
  reference: Product,
  { update = false } = {},
): Promise<Verdict> {
  const judgements = await Promise.all(
    product.repositories.map(repository =>
      judge(repository, {
        environments: product.console.environments,
        project: product.case.project,
      }),
    ),
  );
  const problems = judgements.flatMap(one => one.problems);
  if (update) {
    await keep(product, reference);
  } else {
    const difference = await compare(product, reference);
    if (difference) problems.push(`not as kept:\n${difference}`);
  }
  return {
    problems,
    tolerated: judgements.flatMap(one => one.tolerated),
    charts: judgements.some(({ charts }) => charts === 'read')
      ? 'read'
      : 'rendered',
  };
}
