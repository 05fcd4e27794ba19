import { FORMATS } from '../options';
import { Result } from '../Result';
import { toGitlab } from './gitlab';
import { toHuman } from './human';
import { toJson } from './json';
import { toJunit } from './junit';
import { toSarif } from './sarif';

/** Writers of results, by format. */
export const WRITERS: Record<
  (typeof FORMATS)[number],
  (result: Result) => string
> = {
  human: toHuman,
  json: toJson,
  sarif: toSarif,
  junit: toJunit,
  gitlab: toGitlab,
};
