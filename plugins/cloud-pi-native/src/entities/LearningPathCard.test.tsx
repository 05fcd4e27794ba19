import { renderTestApp } from '@backstage/frontend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { API_VERSION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { screen, within } from '@testing-library/react';
import { entityCards } from './extensions';

const path = (audience: string, urls: (string | undefined)[]): Entity => ({
  apiVersion: API_VERSION,
  kind: 'LearningPath',
  metadata: { name: 'first-steps', namespace: 'default' },
  spec: {
    audience,
    level: 2,
    owner: 'group:default/portal-team',
    steps: urls.map((url, index) => ({
      title: `Étape ${index + 1}`,
      description: `Ce que l’étape ${index + 1} apprend.`,
      ...(url && { url }),
    })),
  },
});

const open = (entity: Entity) =>
  renderTestApp({
    extensions: [createTestEntityPage({ entity }), ...entityCards],
  });

describe('the overview of a learning path', () => {
  it('says for whom, how hard, how long, and what to do in order', async () => {
    open(
      path('developer', ['https://learn.test/git', '/docs/start', undefined]),
    );
    expect(await screen.findByText('developers')).toBeVisible();
    expect(screen.getByText('2 – Advanced')).toBeVisible();
    expect(screen.getByText('3 steps')).toBeVisible();
    expect(
      within(screen.getByRole('article', { name: 'Steps' }))
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      expect.stringMatching(/^Étape 1.*Ce que l’étape 1 apprend\.$/),
      expect.stringMatching(/^Étape 2.*Ce que l’étape 2 apprend\.$/),
      expect.stringMatching(/^Étape 3.*Ce que l’étape 3 apprend\.$/),
    ]);
    expect(
      screen.getByRole('link', { name: 'Étape 1 (new tab)' }),
    ).toHaveAttribute('href', 'https://learn.test/git');
    expect(screen.getByRole('link', { name: 'Étape 2' })).toHaveAttribute(
      'href',
      '/docs/start',
    );
  });

  it('shows an audience that it has no word for as it is written', async () => {
    open(path('sysadmin', [undefined]));
    expect(await screen.findByText('sysadmin')).toBeVisible();
    expect(screen.getByText('1 step')).toBeVisible();
  });

  it.each(['data:text/html,x', '//elsewhere.test', '/\\elsewhere.test'])(
    'makes no link of %s',
    async url => {
      open(path('developer', [url]));
      expect(await screen.findByText('Étape 1')).toBeVisible();
      expect(screen.queryByRole('link', { name: /Étape 1/ })).toBeNull();
    },
  );
});
