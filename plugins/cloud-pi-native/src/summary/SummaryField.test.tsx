import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import { FieldInForm } from '../__testUtils__/formFields';
import { camille, repositoryOf } from '../__testUtils__/projectEntities';
import {
  QUOTAS,
  quotaEnvironment,
  quotaProject,
} from '../__testUtils__/quotaEntities';
import { platformApiRef } from '../platform/PlatformApi';
import { SummaryField } from './SummaryField';

const ENTITIES = [
  quotaProject(JSON.stringify(QUOTAS)),
  quotaEnvironment('dev', 'dev', { cpu: 6, memory: 8, gpu: 0 }),
  repositoryOf('demo', 'api'),
];
const FORM = {
  name: 'demo',
  repository: 'api',
  environment: 'test',
  placement: { stage: 'dev', cluster: 'hp-1' },
  cpu: 3,
  memory: 2,
};
const nameStanding = jest.fn();

const open = (form: object, catalog: object, plan = 'application') =>
  renderInTestApp(
    <FieldInForm<null> field={SummaryField} form={form} uiOptions={{ plan }} />,
    {
      apis: [
        [catalogApiRef, catalog as (typeof catalogApiRef)['T']],
        camille(),
        [
          platformApiRef,
          { nameStanding, projectFailure: jest.fn(), runResources: jest.fn() },
        ],
      ],
    },
  );

describe('SummaryField', () => {
  it('lists by place what the run will do, and what it leaves of the quota', async () => {
    nameStanding.mockResolvedValue({
      standing: 'own',
      slug: 'demo',
      isCertain: true,
    });
    open(FORM, catalogApiMock({ entities: ENTITIES }));
    const gitlab = await screen.findByRole('region', { name: 'In GitLab' });
    expect(
      within(gitlab)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toContain('Already there, taken up: the repository “api”.');
    expect(
      screen.getByRole('region', { name: 'In the console' }),
    ).toHaveTextContent('Created: the environment “test”');
    expect(screen.queryByText(/could not be checked/)).toBeNull();
    // What a reader of screens hears once the page is there.
    expect(document.activeElement).toHaveTextContent('Nothing is done yet.');
    expect(await screen.findByRole('meter', { name: 'CPU' })).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining('1 CPU left'),
    );
  });

  it('says what could not be checked, and does not stand in the way', async () => {
    nameStanding.mockRejectedValue(new Error('down'));
    open(FORM, { queryEntities: () => Promise.reject(new Error('down')) });
    expect(await screen.findByText(/could not be checked/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'In GitLab' })).toHaveTextContent(
      'Created, or taken up: the repository “api”.',
    );
  });
});
