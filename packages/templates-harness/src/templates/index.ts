import { APPLICATIONS } from './applications';
import { OPERATIONS } from './operations';
import { Template } from './Template';

export { casesOf } from './cases';

/** Every template that the harness runs. */
export const TEMPLATES: readonly Template[] = [...APPLICATIONS, ...OPERATIONS];
