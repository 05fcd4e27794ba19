import { LoggerService } from '@backstage/backend-plugin-api';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { Platform } from '../translate/Platform';
import { parsePush, Push, refreshKeys } from './push';

/** Topic of GitLab's events, as Backstage names it. */
export const GITLAB_TOPIC = 'gitlab';

/** Where it is noted that GitLab called. */
export interface PushLog {
  webhookSeen(at: Date): Promise<void>;
}

/**
 * Has the catalogue read a repository again when GitLab tells of a push. It
 * provides no entity: being a provider is what allows it to refresh.
 */
export class PushRefresher implements EntityProvider {
  constructor(
    private readonly platform: Platform,
    private readonly events: EventsService,
    private readonly logger: LoggerService,
    private readonly log?: PushLog,
  ) {}

  getProviderName(): string {
    return 'cloud-pi-native-pushes';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    await this.events.subscribe({
      id: this.getProviderName(),
      topics: [GITLAB_TOPIC],
      onEvent: async ({ eventPayload }) => {
        const push = this.read(eventPayload);
        if (!push) {
          return;
        }
        const keys = refreshKeys(push, this.platform);
        if (keys.length) {
          await connection.refresh({ keys });
        }
        await this.log?.webhookSeen(new Date());
      },
    });
  }

  private read(payload: unknown): Push | undefined {
    try {
      return parsePush(payload);
    } catch {
      this.logger.warn('Ignored a malformed push event of GitLab');
      return undefined;
    }
  }
}
