import {
  AuditorService,
  AuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  ConsoleApi,
  DelegationService,
  RunLedgerService,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ExternalForges } from '../proposals/ExternalForges';
import { SourceChecks } from '../sources/externalSource';
import { KeyedMutex } from './KeyedMutex';
import { Pace } from './pause';

/** Where things are, for links and clone URLs. No trailing slash. */
export interface Sites {
  consoleUrl: string;
  gitlabUrl: string;
  projectsRootDir: string;
}

/** How long actions wait for the platform. */
export interface Patience {
  pace: Pace;
  /** Longest wait for a project to be provisioned. */
  provisioningMs: number;
  /** How long a project that was just written may stay `failed` before the step fails. */
  failedGraceMs: number;
  /** Longest wait for a new repository to exist in GitLab. */
  repositoryMs: number;
  /** Longest Git exchange. */
  gitMs: number;
}

/** What the actions are made of; tests bring their own. */
export interface ActionDeps {
  console: (token: () => Promise<string>) => ConsoleApi;
  delegation: DelegationService;
  ledger: RunLedgerService;
  auth: AuthService;
  auditor: AuditorService;
  logger: LoggerService;
  /** How the catalogue hears of what was made. */
  events: Pick<EventsService, 'publish'>;
  /** How users hear of runs that failed; absent where nobody is told. */
  notifications?: NotificationService;
  sites: Sites;
  patience: Patience;
  sources: SourceChecks;
  /** External forges that the portal may push to. */
  forges: ExternalForges;
  /** One for all actions of a process, so that runs of one user and name take turns. */
  mutex: KeyedMutex;
}
