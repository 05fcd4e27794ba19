import { RuleDescription } from '../../rule';
import { labels } from './labels';

export const kubernetesDescriptions: readonly RuleDescription[] = [labels];
export { labels };
