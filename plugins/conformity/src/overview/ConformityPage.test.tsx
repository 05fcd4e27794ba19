import {
  Overview,
  requirements,
  VERDICTS,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ADVICE, anExemption, AUDITED } from '../__testUtils__/conformities';
import { fakeConformity, openPortal } from '../__testUtils__/openPortal';

const counts = (missed: number) => ({
  conforming: 1,
  warning: 0,
  'not-applicable': 0,
  unknown: 0,
  'not-conforming': missed,
});

const OVERVIEW: Overview = {
  projects: [
    {
      project: 'demo',
      level: 'security',
      repositories: 2,
      breaches: 3,
      blocking: 0,
      evaluatedAt: '2026-11-26T10:00:00Z',
    },
    { project: 'ports-de-pêche', repositories: 1, breaches: 9, blocking: 4 },
  ],
  rules: [
    { rule: ADVICE.id, counts: counts(1) },
    { rule: AUDITED.id, counts: counts(5) },
    { rule: 'a-rule-that-is-no-more', counts: counts(9) },
  ],
  requirements: requirements.map(({ id }) => ({
    requirement: id,
    met: 1,
    missed: 0,
    attested: 0,
    unknown: 1,
  })),
  asked: [anExemption()],
  mayDecide: false,
};

const table = async () =>
  within(await screen.findByRole('article', { name: 'Toute la plateforme' }));

const names = (all: Awaited<ReturnType<typeof table>>) =>
  all.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('the page of conformity', () => {
  it('shows a member what to mend first, and nothing of the platform', async () => {
    openPortal(
      '/conformity',
      fakeConformity({
        getMine: async () => [
          {
            project: 'demo',
            repository: 'api',
            rule: AUDITED.id,
            blocking: true,
          },
        ],
      }),
    );
    expect(
      await screen.findByRole('link', { name: AUDITED.title.fr }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/system/demo/conformity?repository=api',
    );
    expect(
      screen.getByText(/demo \/ api · Refusé en production/),
    ).toBeVisible();
    expect(screen.queryByText('Toute la plateforme')).not.toBeInTheDocument();
  });

  it('shows readers of the platform every project, what blocks most first', async () => {
    openPortal(
      '/conformity',
      fakeConformity({ getOverview: async () => OVERVIEW }),
    );
    const all = await table();
    expect(names(all)).toEqual(['ports-de-pêche', 'demo']);
    expect(all.getByText('jamais')).toBeVisible();
    await userEvent.type(
      all.getByRole('searchbox', { name: 'Chercher' }),
      'PECHE',
    );
    await waitFor(() => expect(names(all)).toEqual(['ports-de-pêche']));
    await userEvent.type(
      all.getByRole('searchbox', { name: 'Chercher' }),
      'zzz',
    );
    expect(await all.findByText(/Rien ne correspond/)).toBeVisible();
  });

  it('has a table by rule and by requirement', async () => {
    openPortal(
      '/conformity',
      fakeConformity({ getOverview: async () => OVERVIEW }),
    );
    const all = await table();
    const view = async (name: string) => {
      await userEvent.click(all.getByRole('button', { name: /Vue/ }));
      await userEvent.click(screen.getByRole('option', { name }));
    };
    await view('Règles');
    await waitFor(() =>
      expect(names(all)).toEqual([
        `${AUDITED.title.fr}${AUDITED.id}`,
        `${ADVICE.title.fr}${ADVICE.id}`,
      ]),
    );
    expect(all.getAllByRole('columnheader')).toHaveLength(2 + VERDICTS.length);
    await view('Exigences du CCT');
    await waitFor(() =>
      expect(names(all)[0]).toBe(
        `${requirements[0]?.title.fr}${requirements[0]?.id}`,
      ),
    );
  });

  it('lists the exemptions to decide, without the buttons for who may not', async () => {
    openPortal(
      '/conformity',
      fakeConformity({ getOverview: async () => OVERVIEW }),
    );
    const asked = within(
      await screen.findByRole('article', { name: 'Dérogations à décider' }),
    );
    expect(asked.getByText('Le composant sera remplacé.')).toBeVisible();
    expect(
      asked.queryByRole('button', { name: 'Accorder' }),
    ).not.toBeInTheDocument();
  });

  it('exports the table that is shown', async () => {
    const createObjectURL = jest.fn(() => 'blob:csv');
    Object.assign(URL, { createObjectURL, revokeObjectURL: jest.fn() });
    const api = fakeConformity({ getOverview: async () => OVERVIEW });
    openPortal('/conformity', api);
    const all = await table();
    await userEvent.click(all.getByRole('button', { name: 'Exporter en CSV' }));
    await waitFor(() => expect(createObjectURL).toHaveBeenCalled());
    expect(api.getOverviewCsv).toHaveBeenCalledWith('projects');
  });
});
