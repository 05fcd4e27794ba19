import { ApiHolder } from '@backstage/frontend-plugin-api';
import { Page } from '../catalog/queries';
import { Choice } from '../fields/Picker';

/** What a list depends on: texts, from the template and from the rest of the form. */
export type Scope = Record<string, string | undefined>;

/** Where the choices of a picker come from. */
export interface PickerSource {
  /** Names its messages. */
  kind: 'repository' | 'environment' | 'zone' | 'cluster';
  /** What the list depends on, or nothing while something else is to be chosen first. */
  scopeOf(uiOptions: unknown, form: unknown): Scope | undefined;
  load(apis: ApiHolder, scope: Scope): Promise<Page<Choice>>;
}
