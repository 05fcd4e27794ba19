import { AuditorService } from '@backstage/backend-plugin-api';
import { Conformity } from '../Conformity';
import { Settings } from '../settings';
import { DeclarationStore } from '../store/DeclarationStore';
import { RepositoryStore } from '../store/RepositoryStore';
import { Access } from './Access';

/** What the routes work with. */
export interface RouterOptions {
  access: Access;
  auditor: AuditorService;
  conformity: Conformity;
  declarations: DeclarationStore;
  repositories: RepositoryStore;
  settings: Settings;
  now?: () => Date;
}
