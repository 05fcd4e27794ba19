import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import {
  QUOTAS,
  quotaEnvironment,
  quotaProject,
} from '../__testUtils__/quotaEntities';
import { QuotaLeft } from './QuotaLeft';

const ENVIRONMENTS = [
  quotaEnvironment('dev', 'dev', { cpu: 6, memory: 8, gpu: 0 }),
];
const WITH_QUOTA = [quotaProject(JSON.stringify(QUOTAS)), ...ENVIRONMENTS];

function Form({ project }: { project: string }) {
  const [cpu, setCpu] = useState(1);
  return (
    <>
      <button onClick={() => setCpu(5)}>Ask for 5 CPU</button>
      <QuotaLeft
        choice={{
          project,
          stage: 'dev',
          environment: 'test',
          asked: { cpu, memory: 2, gpu: 0 },
        }}
      />
    </>
  );
}

const open = (catalog: object, project = 'demo') =>
  renderInTestApp(<Form project={project} />, {
    apis: [[catalogApiRef, catalog as (typeof catalogApiRef)['T']]],
  });

describe('QuotaLeft', () => {
  it('shows what the choice leaves, as bars that say it in words', async () => {
    open(catalogApiMock({ entities: WITH_QUOTA }));
    const region = await screen.findByRole('region', {
      name: 'Non-production quota of demo after this choice',
    });
    const cpu = within(region).getByRole('meter', { name: 'CPU' });
    expect(cpu).toHaveAttribute('aria-valuenow', '7');
    expect(cpu).toHaveAttribute('aria-valuemax', '10');
    const words =
      '3 CPU left out of 10 CPU: 6 CPU taken, 1 CPU for this environment.';
    expect(cpu).toHaveAttribute('aria-valuetext', words);
    expect(within(region).getByText(words)).toBeVisible();
    expect(
      within(region).getByRole('meter', { name: 'Memory' }),
    ).toHaveAttribute('aria-valuenow', '10');
    expect(within(region).queryByRole('meter', { name: 'GPU' })).toBeNull();
    expect(screen.queryByText(/will refuse/)).toBeNull();
  });

  it('foresees the refusal as the choice changes', async () => {
    open(catalogApiMock({ entities: WITH_QUOTA }));
    await screen.findByRole('meter', { name: 'CPU' });
    await userEvent.click(screen.getByRole('button', { name: /5 CPU/ }));
    expect(await screen.findByRole('status')).toHaveTextContent(
      'The console will refuse this environment: the non-production quota of demo lacks 1 CPU.',
    );
    expect(screen.getByRole('meter', { name: 'CPU' })).toHaveAttribute(
      'aria-valuetext',
      '1 CPU too much: 10 CPU allowed, 6 CPU taken, 5 CPU for this environment.',
    );
  });

  it.each([
    ['a project that is to be created', WITH_QUOTA, 'nouveau'],
    ['a project without a quota', [quotaProject(), ...ENVIRONMENTS], 'demo'],
  ])('shows nothing for %s', async (_, entities, project) => {
    const catalog = catalogApiMock({ entities });
    const queryEntities = jest.spyOn(catalog, 'queryEntities');
    open(catalog, project);
    await screen.findByRole('button');
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
    expect(queryEntities).toHaveBeenCalled();
    expect(screen.queryByRole('meter')).toBeNull();
  });

  it('shows nothing that a part of the environments would tell wrongly', async () => {
    const queryEntities = jest.fn(async () => ({
      items: [WITH_QUOTA[0]],
      totalItems: 101,
      pageInfo: {},
    }));
    open({ queryEntities });
    await screen.findByRole('button');
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
    expect(queryEntities).toHaveBeenCalled();
    expect(screen.queryByRole('meter')).toBeNull();
  });

  it('says that the quota cannot be shown when the catalogue does not answer, and tries again', async () => {
    const up = catalogApiMock({ entities: WITH_QUOTA });
    const queryEntities = jest
      .fn<
        Promise<unknown>,
        Parameters<typeof up.queryEntities>
      >(request => up.queryEntities(request))
      .mockRejectedValueOnce(new Error('down'));
    open({ queryEntities });
    expect(
      await screen.findByText('What is left of the quota cannot be shown'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('meter', { name: 'CPU' })).toBeVisible();
  });
});
