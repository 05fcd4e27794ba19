import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { translationApiRef } from '@backstage/frontend-plugin-api';
import { API_VERSION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ComponentProps, useState } from 'react';
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

function Form() {
  const [formData, setFormData] = useState<PlacementDraft>();
  const props = {
    formData,
    required: true,
    disabled: false,
    rawErrors: [],
    schema: { title: 'Emplacement' },
    uiSchema: {},
    onChange(value: PlacementDraft) {
      onChange(value);
      setFormData(value);
    },
  } as unknown as ComponentProps<typeof PlacementField>;
  return <PlacementField {...props} />;
}

const open = (entities: typeof CLUSTERS) =>
  renderInTestApp(<Form />, { apis: [catalogApiMock({ entities })] });

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
  it.each([
    [undefined, ['Choose a type of environment and a cluster.']],
    [{ stage: 'dev' }, ['Choose a cluster.']],
    [{ stage: 'dev', cluster: 'usuel-hp-1' }, []],
  ])('for %j', async (value, expected) => {
    const errors: string[] = [];
    const translation = mockApis.translation();
    await validatePlacement(
      value as PlacementDraft,
      { addError: (message: string) => errors.push(message) } as never,
      {
        apiHolder: {
          get: (ref: { id: string }) =>
            ref.id === translationApiRef.id ? translation : undefined,
        },
      } as never,
    );
    expect(errors).toEqual(expected);
  });
});
