import { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  appLanguageApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { API_VERSION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ComponentProps, useState } from 'react';
import {
  QUOTAS,
  quotaEnvironment,
  quotaProject,
} from '../__testUtils__/quotaEntities';
import { platformApiRef } from '../platform/PlatformApi';
import { PlacementField } from './PlacementField';
import { validatePlacement } from './formField';
import { PlacementDraft } from './schema';

const cluster = (
  name: string,
  privacy: string,
  stages: string[],
  zone: string,
) => ({
  apiVersion: API_VERSION,
  kind: 'Cluster',
  metadata: { name },
  spec: {
    zone: `zone:default/${zone}`,
    privacy,
    stages,
    capacity: { cpu: 0, memory: 0, gpu: 0 },
  },
});

const CLUSTERS = [
  cluster('restreint-hp-1', 'dedicated', ['dev', 'staging'], 'restreinte'),
  cluster('usuel-hp-1', 'public', ['dev', 'staging'], 'usuelle'),
  cluster('usuel-prod-1', 'public', ['prod'], 'usuelle'),
];

const onChange = jest.fn();

function Form({ form }: { form?: object }) {
  const [formData, setFormData] = useState<PlacementDraft>();
  const props = {
    formData,
    required: true,
    disabled: false,
    rawErrors: [],
    schema: { title: 'Emplacement' },
    uiSchema: {},
    formContext: { formData: form },
    onChange(value: PlacementDraft) {
      onChange(value);
      setFormData(value);
    },
  } as unknown as ComponentProps<typeof PlacementField>;
  return <PlacementField {...props} />;
}

const open = (entities: Entity[], form?: object) =>
  renderInTestApp(<Form form={form} />, {
    apis: [catalogApiMock({ entities })],
  });

const choose = async (label: RegExp, option: RegExp) => {
  await userEvent.click(screen.getByRole('button', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
};

describe('PlacementField', () => {
  beforeEach(() => onChange.mockClear());

  it('offers only the clusters that accept the type of environment', async () => {
    open(CLUSTERS);
    await screen.findByRole('group', { name: 'Emplacement' });
    expect(screen.getByRole('button', { name: /Cluster/ })).toBeDisabled();

    await choose(/Type of environment/, /^dev$/);
    await userEvent.click(screen.getByRole('button', { name: /Cluster/ }));
    expect(
      (await screen.findAllByRole('option')).map(
        ({ textContent }) => textContent,
      ),
    ).toEqual([
      'usuel-hp-1 (zone usuelle)',
      'restreint-hp-1 (zone restreinte, dedicated)',
    ]);
    await userEvent.click(screen.getByRole('option', { name: /restreint/ }));

    expect(onChange).toHaveBeenLastCalledWith({
      stage: 'dev',
      cluster: 'restreint-hp-1',
    });
    expect(screen.getByText(/in the zone restreinte/)).toBeVisible();
    expect(screen.getByText(/This cluster is dedicated/)).toBeVisible();
  });

  it('forgets a cluster that the new type of environment does not accept', async () => {
    open(CLUSTERS);
    await screen.findByRole('group', { name: 'Emplacement' });
    await choose(/Type of environment/, /^dev$/);
    await choose(/Cluster/, /usuel-hp-1/);
    await choose(/Type of environment/, /^prod/);
    expect(onChange).toHaveBeenLastCalledWith({ stage: 'prod' });
  });

  it('shows what is left of the quota of the project in the form, once a type is chosen', async () => {
    open([...CLUSTERS, quotaProject(JSON.stringify(QUOTAS))], {
      project: 'demo',
      cpu: 4,
      memory: 5,
    });
    await screen.findByRole('group', { name: 'Emplacement' });
    expect(screen.queryByRole('meter')).toBeNull();
    await choose(/Type of environment/, /^dev$/);
    expect(await screen.findByRole('meter', { name: 'CPU' })).toHaveAttribute(
      'aria-valuetext',
      '6 CPU left out of 10 CPU: 0 CPU taken, 4 CPU for this environment.',
    );
  });

  it('says so when there is no cluster', async () => {
    open([]);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'No cluster is known',
    );
  });

  it('offers to try again when the catalogue does not answer', async () => {
    const queryEntities = jest.fn().mockRejectedValueOnce(new Error('down'));
    queryEntities.mockResolvedValue({
      items: CLUSTERS,
      totalItems: 3,
      pageInfo: {},
    });
    renderInTestApp(<Form />, {
      apis: [[catalogApiRef, { queryEntities }]],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('group', { name: 'Emplacement' }),
    ).toBeVisible();
  });
});

describe('validatePlacement', () => {
  const PLACEMENT = { stage: 'dev', cluster: 'usuel-hp-1' };
  const form = (cpu: number, project: string | undefined = 'demo') => ({
    project,
    environment: 'test',
    cpu,
    memory: 1,
  });
  const REFUSAL =
    'The console will refuse this environment: the non-production quota of demo lacks 2 CPU.';
  const UP = catalogApiMock({
    entities: [
      quotaProject(JSON.stringify(QUOTAS)),
      quotaEnvironment('dev', 'dev', { cpu: 6, memory: 8, gpu: 0 }),
    ],
  });
  const DOWN = { queryEntities: () => Promise.reject(new Error('down')) };

  it.each([
    [undefined, form(1), UP, ['Choose a type of environment and a cluster.']],
    [{ stage: 'dev' }, form(1), UP, ['Choose a cluster.']],
    [PLACEMENT, form(4), UP, []],
    [PLACEMENT, form(6), UP, [REFUSAL]],
    [PLACEMENT, form(6), DOWN, []],
    [PLACEMENT, form(6, 'nouveau'), UP, []],
    [PLACEMENT, { cpu: 6, memory: 1 }, UP, []],
    // The form of an application names its project, which may be the user's already.
    [PLACEMENT, { ...form(6), project: '', name: 'demo' }, UP, [REFUSAL]],
    [PLACEMENT, { ...form(6), project: '', name: 'autre' }, UP, []],
  ])('for %j in the form %j', async (value, formData, catalog, expected) => {
    const apis = new Map<string, unknown>([
      [translationApiRef.id, mockApis.translation()],
      [catalogApiRef.id, catalog],
      [
        platformApiRef.id,
        {
          nameStanding: async (name: string) =>
            name === 'demo'
              ? { standing: 'own', slug: 'demo', isCertain: true }
              : { standing: 'taken', isCertain: true },
        },
      ],
      [appLanguageApiRef.id, { getLanguage: () => ({ language: 'en' }) }],
    ]);
    const errors: string[] = [];
    await validatePlacement(
      value as PlacementDraft,
      { addError: (message: string) => errors.push(message) } as never,
      {
        formData,
        apiHolder: { get: (ref: { id: string }) => apis.get(ref.id) },
      } as never,
    );
    expect(errors).toEqual(expected);
  });
});
