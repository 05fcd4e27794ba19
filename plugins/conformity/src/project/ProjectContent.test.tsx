import { requirements } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  anExemption,
  aProject,
  aRepository,
} from '../__testUtils__/conformities';
import {
  fakeConformity,
  openPortal,
  PROJECT_TAB,
} from '../__testUtils__/openPortal';

const DECLARED = requirements.filter(({ mode }) => mode === 'declared');
const [FIRST] = DECLARED;

const section = async (title: string) =>
  within(await screen.findByRole('article', { name: title }));

describe('the conformity of a project', () => {
  it('leads to each of its repositories', async () => {
    openPortal(PROJECT_TAB);
    const repositories = await section('Dépôts');
    const row = repositories.getByRole('row', { name: /api/ });
    expect(row).toHaveTextContent('Aucun niveau atteint');
    expect(within(row).getByRole('link', { name: 'api' })).toHaveAttribute(
      'href',
      `${PROJECT_TAB}?repository=api`,
    );
  });

  it('says that it is not for the reader, or that nothing was judged yet', async () => {
    openPortal(
      PROJECT_TAB,
      fakeConformity({ getProject: async () => undefined }),
    );
    expect(
      await screen.findByText(
        'La conformité de ce projet ne vous est pas montrée',
      ),
    ).toBeVisible();
  });

  it('says what to do where there is no repository', async () => {
    openPortal(
      PROJECT_TAB,
      fakeConformity({
        getProject: async () => aProject({ repositories: [] }),
      }),
    );
    const repositories = await section('Dépôts');
    expect(repositories.getByText(/Ajoutez un dépôt au projet/)).toBeVisible();
  });

  it('tells of a backend that is down, with a way to try again', async () => {
    const getProject = jest
      .fn()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue(aProject());
    openPortal(PROJECT_TAB, fakeConformity({ getProject }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Réessayer' }),
    );
    const repositories = await section('Dépôts');
    expect(repositories.getByRole('row', { name: /api/ })).toBeVisible();
  });

  it('attests a requirement with a proof that is an address', async () => {
    const api = fakeConformity();
    openPortal(PROJECT_TAB, api);
    const attestations = await section('Attestations');
    expect(attestations.getAllByText(/Non attestée/)).toHaveLength(
      DECLARED.length,
    );
    await userEvent.click(
      attestations.getByRole('button', { name: new RegExp(`^${FIRST?.id} `) }),
    );
    await userEvent.click(
      attestations.getByRole('button', { name: `Attester ${FIRST?.id}` }),
    );
    const form = within(
      attestations.getByRole('form', { name: `Attester ${FIRST?.id}` }),
    );
    const proof = form.getByRole('textbox', { name: /Adresse de la preuve/ });
    await userEvent.type(proof, 'ftp://docs.example.org');
    await userEvent.click(form.getByRole('button', { name: 'Attester' }));
    expect(form.getByText(/commence par https/)).toBeVisible();
    expect(api.attest).not.toHaveBeenCalled();

    await userEvent.clear(proof);
    await userEvent.type(proof, 'https://docs.example.org/pra');
    await userEvent.click(form.getByRole('button', { name: 'Attester' }));
    await waitFor(() =>
      expect(api.attest).toHaveBeenCalledWith('demo', {
        requirement: FIRST?.id,
        proof: 'https://docs.example.org/pra',
        comment: undefined,
        until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      }),
    );
  });

  it('withdraws an attestation, once it was confirmed', async () => {
    const attestation = {
      id: '7',
      project: 'demo',
      requirement: FIRST?.id ?? '',
      proof: 'https://docs.example.org/pra',
      author: 'user:default/camille',
      at: '2026-11-01T00:00:00Z',
      until: '2999-01-31',
    };
    const api = fakeConformity({
      getProject: async () => aProject({ attestations: [attestation] }),
    });
    openPortal(PROJECT_TAB, api);
    const attestations = await section('Attestations');
    expect(
      attestations.getByText(/Attestée jusqu’au 31 janvier 2999/),
    ).toBeVisible();
    await userEvent.click(
      attestations.getByRole('button', { name: new RegExp(`^${FIRST?.id} `) }),
    );
    await userEvent.click(
      attestations.getByRole('button', { name: 'Retirer' }),
    );
    await userEvent.click(
      attestations.getByRole('button', { name: 'La retirer' }),
    );
    expect(api.withdrawAttestation).toHaveBeenCalledWith('demo', '7');
  });

  it('lets who may decide, and is not who asked, grant an exemption', async () => {
    const api = fakeConformity({
      getProject: async () =>
        aProject({
          may: { ask: false, attest: false, decide: true },
          exemptions: [
            anExemption(),
            anExemption({ id: '2', askedBy: 'user:default/alex' }),
          ],
        }),
    });
    openPortal(PROJECT_TAB, api);
    const exemptions = await section('Dérogations');
    expect(
      await exemptions.findByText('La vôtre : quelqu’un d’autre en décide.'),
    ).toBeVisible();
    await userEvent.click(
      await exemptions.findByRole('button', { name: 'Accorder' }),
    );
    await userEvent.type(
      exemptions.getByRole('textbox', { name: /Décision/ }),
      'Accordée pour la bascule.',
    );
    await userEvent.click(exemptions.getByRole('button', { name: 'Accorder' }));
    await waitFor(() =>
      expect(api.decideExemption).toHaveBeenCalledWith('1', {
        granted: true,
        decision: 'Accordée pour la bascule.',
      }),
    );
    expect(
      screen.queryByRole('button', { name: /^Attester/ }),
    ).not.toBeInTheDocument();
  });
});

describe('the conformity of an environment', () => {
  const cells = async (environment: string, api = fakeConformity()) => {
    openPortal(`/catalog/default/environment/${environment}`, api);
    const card = await section('Conformité');
    const row = await card.findByRole('row', { name: /api/ });
    expect(within(row).getByRole('link', { name: 'api' })).toHaveAttribute(
      'href',
      `${PROJECT_TAB}?repository=api`,
    );
    return within(row)
      .getAllByRole('gridcell')
      .map(({ textContent }) => textContent);
  };

  it('says what is refused in it, and what will be in production', async () => {
    expect(await cells('demo.dev')).toEqual(['Aucun niveau atteint', '1', '1']);
  });

  it('has no countdown in production', async () => {
    expect(await cells('demo.prod')).toEqual(['Aucun niveau atteint', '2']);
  });

  it('does not call conforming what was never judged', async () => {
    const unjudged = aRepository({ evaluatedAt: undefined, blocking: 0 });
    const api = fakeConformity({
      getProject: async () => aProject({ repositories: [unjudged] }),
    });
    expect(await cells('demo.prod', api)).toEqual(['–', '–']);
  });
});
