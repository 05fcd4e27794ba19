import { Yaml } from '../../parse/yaml';

const WORDS = /^(y|yes|on|true)$/i;

/** True as the cluster reads it, which takes more words for true than YAML does today. */
export const isYes = (value: Yaml | undefined): boolean =>
  value === true || (typeof value === 'string' && WORDS.test(value));
