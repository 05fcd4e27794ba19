import { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  ANNOTATION,
  membershipSchema,
  PROJECT_TEAM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { LevelChange } from '../evaluation/Evaluator';
import { levelLostPayload } from './levelLostPayload';

const restrictionsSchema = membershipSchema.pick({ withoutRepositories: true });

interface Dependencies {
  auth: AuthService;
  catalog: CatalogService;
  notifications: NotificationService;
  language: 'fr' | 'en';
}

/** Tells the team of a project that one of its repositories lost a level. */
export class LevelLostNotifier {
  constructor(private readonly deps: Dependencies) {}

  async tell(change: LevelChange): Promise<void> {
    const team = await this.teamOf(change.project);
    if (team) {
      await this.deps.notifications.send({
        recipients: { type: 'entity', ...team },
        payload: levelLostPayload(change, this.deps.language),
      });
    }
  }

  private async teamOf(project: string) {
    const { auth, catalog } = this.deps;
    const { items } = await catalog.getEntities(
      {
        filter: {
          kind: 'Group',
          'spec.type': PROJECT_TEAM_TYPE,
          [`metadata.annotations.${ANNOTATION.projectSlug}`]: project,
        },
        fields: [
          'kind',
          'metadata.namespace',
          'metadata.name',
          'metadata.annotations',
          'spec.membership.withoutRepositories',
        ],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    // The catalogue's queries do not tell capitals from small letters.
    const team = items.find(
      ({ metadata }) =>
        metadata.annotations?.[ANNOTATION.projectSlug] === project,
    );
    return (
      team && {
        entityRef: stringifyEntityRef(team),
        // They may not even know what the repository is called.
        excludeEntityRef:
          restrictionsSchema.parse(team.spec?.membership ?? {})
            .withoutRepositories ?? [],
      }
    );
  }
}
