import { ApiHolder } from '@backstage/frontend-plugin-api';
import { inTime } from '../fields/inTime';
import { ProjectChoice } from './formChoice';
import { ResourceAfter, lacking, quotaAfter } from './quotaAfter';
import { queryQuota } from './queryQuota';

/** What the console will refuse a choice for; without an answer of the catalogue, the console is the judge. */
export async function foreseeLack(
  apiHolder: ApiHolder,
  choice: ProjectChoice,
): Promise<ResourceAfter[]> {
  const facts = await inTime(queryQuota(apiHolder, choice));
  return facts
    ? lacking(quotaAfter(facts.quotas, facts.environments, choice))
    : [];
}
