/** What a tag tells of the image that it names. */
export type TagKind = 'unique' | 'branch' | 'latest' | 'fixed' | 'unclear';

/** Variables that GitLab gives another value at each build. */
const UNIQUE =
  /\$\{?(CI_COMMIT_SHA|CI_COMMIT_SHORT_SHA|CI_COMMIT_TAG|CI_COMMIT_TIMESTAMP|CI_JOB_ID|CI_JOB_STARTED_AT|CI_PIPELINE_ID|CI_PIPELINE_IID|CI_PIPELINE_CREATED_AT)\b/;

const GIT = /\bgit\s+(rev-parse|describe)\b/;

/** Variables that keep their value from one build of a branch to the next. */
const BRANCH =
  /\$\{?(CI_COMMIT_REF_SLUG|CI_COMMIT_REF_NAME|CI_COMMIT_BRANCH|CI_DEFAULT_BRANCH|CI_MERGE_REQUEST_\w+|CI_PROJECT_\w+|CI_ENVIRONMENT_\w+)\b/;

/** The tag of a reference: what follows its name. */
export function tagOf(reference: string): string {
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  const colon = name.search(/:(?![-+?=])/);
  return colon < 0 ? 'latest' : name.slice(colon + 1);
}

const BRANCHES = new RegExp(BRANCH, 'g');

/** What kind of tag a text is, once the variables of the files are put in. */
export function tagKind(tag: string): TagKind {
  const [, fallback] = /^\$\{CI_COMMIT_TAG:?-(.+)\}$/.exec(tag) ?? [];
  if (fallback !== undefined) return tagKind(fallback);
  if (/^latest$|:?-latest\}/.test(tag)) return 'latest';
  if (UNIQUE.test(tag) || GIT.test(tag)) return 'unique';
  if (/[$`]/.test(tag.replace(BRANCHES, ''))) return 'unclear';
  return BRANCH.test(tag) ? 'branch' : 'fixed';
}
