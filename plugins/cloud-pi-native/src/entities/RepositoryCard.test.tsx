import { renderTestApp } from '@backstage/frontend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { screen } from '@testing-library/react';
import { entityCards } from './extensions';

const component = (annotations: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'demo.api',
    namespace: 'default',
    annotations,
    links: [
      { title: 'GitLab', type: 'gitlab', url: 'https://forge.test/demo/api' },
    ],
  },
  spec: { type: 'service' },
  relations: [{ type: 'partOf', targetRef: 'system:default/demo' }],
});

const open = (entity: Entity) =>
  renderTestApp({
    extensions: [createTestEntityPage({ entity }), ...entityCards],
  });

describe('the overview of what a repository holds', () => {
  it('leads to the repository and to the project', async () => {
    open(component({ [ANNOTATION.repositoryName]: 'api' }));
    expect(
      await screen.findByRole('link', { name: 'Open api (new tab)' }),
    ).toHaveAttribute('href', 'https://forge.test/demo/api');
    expect(screen.getByRole('link', { name: /demo/ })).toBeVisible();
    expect(screen.getByText('code of an application')).toBeVisible();
    expect(screen.queryByText(/does not describe itself/)).toBeNull();
  });

  it('says why a repository says nothing of itself, and what to do', async () => {
    open(
      component({
        [ANNOTATION.repositoryName]: 'infra',
        [ANNOTATION.repositoryInfra]: 'true',
        [ANNOTATION.fallbackReason]: 'Le fichier n’est pas du YAML.',
      }),
    );
    expect(
      await screen.findByText('This repository does not describe itself'),
    ).toBeVisible();
    expect(screen.getByText(/Le fichier n’est pas du YAML\./)).toBeVisible();
    expect(screen.getByText('charts and manifests')).toBeVisible();
  });

  it('is not there for what is in no repository of a project', async () => {
    open(component({}));
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
    expect(screen.queryByRole('article')).toBeNull();
  });
});
