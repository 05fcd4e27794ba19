import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import { screen } from '@testing-library/react';
import { fakeScaffolder } from '../__testUtils__/fakeScaffolder';
import { delegationApiRef } from '../delegation/DelegationApi';
import { cloudPiNativeTranslations } from '../translations/module';
import { cloudPiNativeRunPage } from './module';

function open(path: string) {
  const scaffolder = fakeScaffolder();
  renderTestApp({
    features: [
      scaffolderPlugin,
      cloudPiNativeRunPage,
      cloudPiNativeTranslations,
    ],
    initialRouteEntries: [path],
    config: {
      app: {
        extensions: [
          {
            'api:app/app-language': {
              config: {
                availableLanguages: ['fr', 'en'],
                defaultLanguage: 'fr',
              },
            },
          },
        ],
      },
    },
    apis: [
      scaffolder.apiPair,
      mockApis.identity({ userEntityRef: 'user:default/camille' }),
      mockApis.permission(),
      [delegationApiRef, { renew: async () => ({}) }],
    ],
  });
  return scaffolder;
}

describe('cloudPiNativeRunPage', () => {
  it('takes the place of the stock page of a run, in French', async () => {
    open('/create/tasks/task-1');
    expect(
      await screen.findByRole(
        'heading',
        { name: 'Étapes' },
        { timeout: 10_000 },
      ),
    ).toBeVisible();
    expect(
      await screen.findByText(
        'Crée le projet dans la console, ou retrouve celui qui est déjà le vôtre.',
      ),
    ).toBeVisible();
  }, 20_000);

  it('leaves the list of runs to the scaffolder', async () => {
    const scaffolder = open('/create/tasks');
    expect(
      await screen.findByText(/Task ID|taskID/, undefined, { timeout: 10_000 }),
    ).toBeVisible();
    expect(scaffolder.api.listTasks).toHaveBeenCalled();
  }, 20_000);
});
