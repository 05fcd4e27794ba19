import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  identityApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  ANNOTATION,
  PROJECT_SYSTEM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ComponentProps, useState } from 'react';
import { createPageRouteRef } from '../externalRoutes';
import { ProjectField } from './ProjectField';
import { validateProject } from './formField';

const project = (
  slug: string,
  team: string,
  { status = 'created', title }: { status?: string; title?: string } = {},
) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name: slug,
    namespace: 'default',
    title,
    annotations: {
      [ANNOTATION.projectSlug]: slug,
      [ANNOTATION.projectStatus]: status,
    },
  },
  spec: { type: PROJECT_SYSTEM_TYPE },
  relations: [{ type: 'ownedBy', targetRef: `group:default/${team}` }],
});

const PROJECTS = [
  project('zoo-2', 'demo', { title: 'zoo' }),
  project('demo', 'demo'),
  project('panne', 'demo', { status: 'failed' }),
  project('autre', 'autre'),
];

const identity = () =>
  mockApis.identity({
    userEntityRef: 'user:default/camille',
    ownershipEntityRefs: ['user:default/camille', 'group:default/demo'],
  });

const onChange = jest.fn();

function Form({ initial }: { initial?: string }) {
  const [formData, setFormData] = useState(initial);
  const props = {
    formData,
    required: true,
    disabled: false,
    rawErrors: [],
    schema: { title: 'Projet cible' },
    uiSchema: {},
    onChange(value: string) {
      onChange(value);
      setFormData(value);
    },
  } as unknown as ComponentProps<typeof ProjectField>;
  return <ProjectField {...props} />;
}

const open = (catalog: ReturnType<typeof catalogApiMock>, initial?: string) =>
  renderInTestApp(<Form initial={initial} />, {
    mountedRoutes: { '/create': createPageRouteRef },
    apis: [catalog, identity()],
  });

describe('ProjectField', () => {
  beforeEach(() => onChange.mockClear());

  it('offers the projects of my teams, with the keyboard, and gives the slug', async () => {
    open(catalogApiMock({ entities: PROJECTS }));
    await screen.findByRole('button', { name: /Projet cible/ });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(
      (await screen.findAllByRole('option')).map(
        ({ textContent }) => textContent,
      ),
    ).toEqual(['demo', 'panne', 'zoo (zoo-2)']);
    await userEvent.keyboard('{End}{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('zoo-2');
  });

  it('says that the project chosen is not provisioned wholly', async () => {
    open(catalogApiMock({ entities: PROJECTS }), 'panne');
    expect(
      await screen.findByText(/could not provision this project/),
    ).toBeVisible();
  });

  it('says that the project that the address brought is not mine', async () => {
    open(catalogApiMock({ entities: PROJECTS }), 'autre');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The project “autre” is not one of those of your teams.',
    );
  });

  it('leads whoever has no project to create one', async () => {
    open(catalogApiMock({ entities: [project('autre', 'autre')] }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You have no project yet',
    );
    expect(
      screen.getByRole('link', { name: 'Create a project from a template' }),
    ).toHaveAttribute('href', '/create');
  });

  it('offers to try again when the catalogue does not answer', async () => {
    const queryEntities = jest.fn().mockRejectedValueOnce(new Error('down'));
    queryEntities.mockResolvedValue({
      items: [PROJECTS[1]],
      totalItems: 1,
      pageInfo: {},
    });
    renderInTestApp(<Form />, {
      apis: [[catalogApiRef, { queryEntities }], identity()],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('button', { name: /Projet cible/ }),
    ).toBeVisible();
  });
});

describe('validateProject', () => {
  const REFUSAL =
    'The project “autre” is not one of those of your teams. Choose one of yours.';

  it.each([
    ['demo', 'up', []],
    ['autre', 'up', [REFUSAL]],
    ['autre', 'down', []],
  ])('for %s while the catalogue is %s', async (slug, state, expected) => {
    const apis = new Map<string, unknown>([
      [translationApiRef.id, mockApis.translation()],
      [identityApiRef.id, identity()],
      [
        catalogApiRef.id,
        state === 'up'
          ? catalogApiMock({ entities: PROJECTS })
          : { queryEntities: () => Promise.reject(new Error('down')) },
      ],
    ]);
    const errors: string[] = [];
    await validateProject(
      slug,
      { addError: (message: string) => errors.push(message) } as never,
      {
        apiHolder: { get: (ref: { id: string }) => apis.get(ref.id) },
      } as never,
    );
    expect(errors).toEqual(expected);
  });
});
