import { RuleDescription } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { familyOf } from './requirementFamilies';
import { LEVEL_FILES } from './vocabulary';

/** File of the page that introduces the requirements. */
export const REQUIREMENTS_FILE = 'index.md';

/** Link to a rule from any page. */
export const ruleLink = ({ id, level }: RuleDescription): string =>
  `[${id}](${LEVEL_FILES[level]}#${id})`;

/** Anchor of a requirement in its family's page. */
export const requirementAnchor = (id: string): string => id.toLowerCase();

/** Link to a requirement from any page. */
export const requirementLink = (id: string): string =>
  `[${id}](${familyOf(id).file}#${requirementAnchor(id)})`;
