import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { teamOf } from '../__testUtils__/platform';
import { LevelChange } from '../evaluation/Evaluator';
import { LevelLostNotifier } from './LevelLostNotifier';

const CHANGE: LevelChange = {
  project: 'demo',
  repository: 'api',
  before: 'good-practices',
  after: 'prerequisites',
  missed: ['ci-sonar'],
};

const withoutRepositories = (slug: string, ...people: string[]) => {
  const team = teamOf(slug, 'camille', ...people);
  return {
    ...team,
    spec: {
      ...team.spec,
      membership: {
        members: ['camille', ...people].map(name => `user:default/${name}`),
        withoutRepositories: people.map(name => `user:default/${name}`),
      },
    },
  };
};

async function tell(
  change: LevelChange,
  language: 'fr' | 'en' = 'fr',
  send = jest.fn<Promise<void>, [NotificationSendOptions]>(async () => {}),
) {
  const notifier = new LevelLostNotifier({
    auth: mockServices.auth(),
    catalog: catalogServiceMock({
      entities: [
        teamOf('other', 'lou'),
        teamOf('DEMO', 'sacha'),
        withoutRepositories('demo', 'robin'),
      ],
    }),
    notifications: { send },
    language,
  });
  await notifier.tell(change);
  return send.mock.calls.map(([options]) => options);
}

describe('LevelLostNotifier', () => {
  it('tells the team of the project once, but who may not see its repositories', async () => {
    const sent = await tell(CHANGE);
    expect(sent).toEqual([
      {
        recipients: {
          type: 'entity',
          entityRef: 'group:default/demo',
          excludeEntityRef: ['user:default/robin'],
        },
        payload: {
          title:
            'Conformité : demo/api n’atteint plus le niveau Bonnes pratiques',
          description: expect.stringMatching(
            /^Niveau atteint désormais : Prérequis\. À corriger : .+$/,
          ),
          link: '/catalog/default/system/demo/conformity?repository=api',
          severity: 'high',
          topic: 'Niveau perdu',
          scope: 'level:demo/api',
        },
      },
    ]);
  });

  it('tells it in English where configured so', async () => {
    const [{ payload }] = await tell(
      { ...CHANGE, before: 'organisation', after: 'operations', missed: [] },
      'en',
    );
    expect(payload).toMatchObject({
      title: 'Conformity: demo/api no longer reaches the level Organisation',
      description: 'Level reached now: Operations.',
      severity: 'normal',
    });
  });

  it('names three rules at most, and no level where none is reached', async () => {
    const [{ payload }] = await tell({
      ...CHANGE,
      after: undefined,
      missed: ['df-rootless', 'ci-valid', 'ci-catalog', 'ci-read-secret'],
    });
    expect(payload.description).toMatch(
      /désormais : aucun\. À corriger : .+…$/,
    );
    expect(payload.description?.split(' ; ')).toHaveLength(3);
  });

  it('tells nobody where the project has no team', async () => {
    expect(await tell({ ...CHANGE, project: 'no-such' })).toEqual([]);
  });
});
