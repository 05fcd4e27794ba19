import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { API_VERSION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  QUOTAS,
  quotaEnvironment,
  quotaProject,
} from '../__testUtils__/quotaEntities';
import { PlacementField } from '../placement/PlacementField';
import { validatePlacement } from '../placement/formField';

const ENTITIES = [
  quotaProject(JSON.stringify(QUOTAS)),
  quotaEnvironment('dev', 'dev', { cpu: 6, memory: 8, gpu: 0 }),
  {
    apiVersion: API_VERSION,
    kind: 'Cluster',
    metadata: { name: 'usuel-hp-1' },
    spec: {
      zone: 'zone:default/usuelle',
      privacy: 'public',
      stages: ['dev'],
      capacity: { cpu: 0, memory: 0, gpu: 0 },
    },
  },
];

const EXTENSIONS = [
  {
    name: 'CloudPiNativePlacement',
    component: PlacementField,
    validation: validatePlacement,
  },
];

const MANIFEST = {
  title: 'Ajouter un environnement',
  steps: [
    {
      title: 'Projet',
      schema: {
        properties: { project: { type: 'string', title: 'Projet' } },
      },
    },
    {
      title: 'Environnement',
      schema: {
        properties: {
          placement: {
            title: 'Emplacement',
            type: 'object',
            'ui:field': 'CloudPiNativePlacement',
            properties: {
              stage: { type: 'string' },
              cluster: { type: 'string' },
            },
          },
          cpu: { type: 'number', title: 'CPU demandé' },
        },
      },
    },
  ],
};

// The form scrolls to its top at each step, which this browser cannot do.
beforeEach(() => jest.spyOn(window, 'scrollTo').mockImplementation());

// The scaffolder's own form: the other fields, of this step and of the ones
// before, are where the field looks for them.
it('foresees in the scaffolder’s form what the console would refuse, and lets through what it would not', async () => {
  renderInTestApp(
    <Stepper
      manifest={MANIFEST}
      extensions={EXTENSIONS}
      onCreate={async () => undefined}
      initialState={{
        project: 'demo',
        placement: { stage: 'dev', cluster: 'usuel-hp-1' },
        cpu: 5,
      }}
    />,
    { apis: [catalogApiMock({ entities: ENTITIES })] },
  );
  const press = async (name: RegExp) =>
    userEvent.click(await screen.findByRole('button', { name }));

  await press(/next/i);
  const meter = await screen.findByRole('meter', { name: 'CPU' });
  expect(meter).toHaveAttribute(
    'aria-valuetext',
    expect.stringContaining('1 CPU too much'),
  );
  await press(/review/i);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The console will refuse this environment: the non-production quota of demo lacks 1 CPU.',
  );

  const cpu = screen.getByRole('spinbutton', { name: /CPU demandé/ });
  await userEvent.clear(cpu);
  await userEvent.type(cpu, '3');
  expect(screen.getByRole('meter', { name: 'CPU' })).toHaveAttribute(
    'aria-valuetext',
    expect.stringContaining('1 CPU left'),
  );
  await press(/review/i);
  expect(await screen.findByRole('button', { name: /create/i })).toBeVisible();
});
