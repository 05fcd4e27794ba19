import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ADVICE,
  anExemption,
  aRepository,
  AUDITED,
  ENFORCED,
} from '../__testUtils__/conformities';
import {
  COMPONENT_TAB,
  fakeConformity,
  openPortal,
  PROJECT_TAB,
} from '../__testUtils__/openPortal';

const section = async (title: string) =>
  within(await screen.findByRole('article', { name: title }));

describe('the conformity of a repository', () => {
  it('says what blocks production, where, and links to the line', async () => {
    openPortal(COMPONENT_TAB);
    const blocking = await section('Ce qui bloque la production');
    expect(blocking.getAllByRole('listitem').length).toBeGreaterThan(1);
    await userEvent.click(
      blocking.getByRole('button', { name: new RegExp(AUDITED.title.fr) }),
    );
    expect(blocking.getByText(AUDITED.how.fr)).toBeVisible();
    expect(
      blocking.getAllByRole('link', { name: /k8s\/app.yaml, ligne 12/ })[0],
    ).toHaveAttribute(
      'href',
      'https://gitlab.example.org/forge/demo/api/-/blob/0123456789abcdef0123456789abcdef01234567/k8s/app.yaml#L12',
    );
    expect(
      blocking.getByText(/refusé partout, y compris en développement/),
    ).toBeVisible();
  });

  it('is the same from its project, with a way back', async () => {
    openPortal(`${PROJECT_TAB}?repository=api`);
    await section('Conformité de api');
    expect(
      screen.getByRole('link', { name: 'Tous les dépôts du projet' }),
    ).toHaveAttribute('href', PROJECT_TAB);
  });

  it('shows rules by verdict; one that is no more is left out', async () => {
    openPortal(COMPONENT_TAB);
    const rules = await section('Toutes les règles');
    expect(rules.getByText('2 règles')).toBeVisible();
    expect(rules.queryByText(ADVICE.title.fr)).not.toBeInTheDocument();
    await userEvent.click(rules.getByRole('button', { name: /Verdict/ }));
    await userEvent.click(
      screen.getByRole('option', { name: 'Indéterminé (1)' }),
    );
    await userEvent.click(
      await rules.findByRole('button', { name: new RegExp(ADVICE.title.fr) }),
    );
    expect(rules.getByText('Rien ne le dit.')).toBeVisible();
    expect(rules.getByText('1 règle')).toBeVisible();
  });

  it('takes off what blocks what an exemption covers', async () => {
    openPortal(
      COMPONENT_TAB,
      fakeConformity({
        getRepository: async () =>
          aRepository({ exemptions: [anExemption({ state: 'granted' })] }),
      }),
    );
    const blocking = await section('Ce qui bloque la production');
    expect(
      blocking.getByRole('button', { name: new RegExp(ENFORCED.title.fr) }),
    ).toBeVisible();
    expect(
      blocking.queryByRole('button', { name: new RegExp(AUDITED.title.fr) }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByText(/Dérogation jusqu’au 31 janvier 2027/),
    ).toBeVisible();
  });

  it('waits for a first verdict, and keeps the last one where a try told nothing', async () => {
    const getRepository = jest
      .fn()
      .mockResolvedValueOnce(undefined)
      .mockResolvedValue(
        aRepository({
          problem: { fr: 'GitLab ne répond pas.', en: 'GitLab is silent.' },
        }),
      );
    jest.useFakeTimers({ advanceTimers: true });
    try {
      openPortal(COMPONENT_TAB, fakeConformity({ getRepository }));
      expect(
        await screen.findByText('Ce dépôt n’a pas encore été évalué'),
      ).toBeVisible();
      await jest.advanceTimersByTimeAsync(10_000);
      expect(await screen.findByText(/GitLab ne répond pas\./)).toBeVisible();
      await section('Ce qui bloque la production');
    } finally {
      jest.useRealTimers();
    }
  });

  it('is judged again on demand, and says when it is done', async () => {
    const getRepository = jest
      .fn()
      .mockResolvedValueOnce(aRepository())
      .mockResolvedValueOnce(aRepository())
      .mockResolvedValue(aRepository({ triedAt: '2026-11-26T11:00:00Z' }));
    const api = fakeConformity({ getRepository });
    openPortal(COMPONENT_TAB, api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Évaluer à nouveau' }),
    );
    expect(api.refresh).toHaveBeenCalledWith('demo', 'api');
    expect(screen.getByText('Évaluation en cours…')).toBeVisible();
    await waitFor(() =>
      expect(
        screen.queryByText('Évaluation en cours…'),
      ).not.toBeInTheDocument(),
    );
  });

  it('asks for an exemption: what misses is said, what fails keeps what was written', async () => {
    const askExemption = jest
      .fn()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue(undefined);
    openPortal(COMPONENT_TAB, fakeConformity({ askExemption }));
    const blocking = await section('Ce qui bloque la production');
    await userEvent.click(
      blocking.getByRole('button', { name: new RegExp(AUDITED.title.fr) }),
    );
    const [ask] = blocking.getAllByRole('button', {
      name: 'Demander une dérogation',
    });
    await userEvent.click(ask ?? document.body);
    const send = () =>
      userEvent.click(blocking.getByRole('button', { name: 'Envoyer' }));
    await send();
    expect(blocking.getByText(/au moins 10 caractères/)).toBeVisible();
    expect(askExemption).not.toHaveBeenCalled();

    const reason = blocking.getByRole('textbox', { name: /Motif/ });
    await userEvent.type(reason, 'Le composant sera remplacé.');
    await send();
    await waitFor(() => expect(askExemption).toHaveBeenCalledTimes(1));
    expect(reason).toHaveValue('Le composant sera remplacé.');
    await send();
    await waitFor(() => expect(askExemption).toHaveBeenCalledTimes(2));
    expect(askExemption).toHaveBeenLastCalledWith('demo', {
      repository: 'api',
      rule: AUDITED.id,
      reason: 'Le composant sera remplacé.',
      until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('offers nothing to who may not ask, and speaks English', async () => {
    openPortal(
      COMPONENT_TAB,
      fakeConformity({
        getRepository: async () =>
          aRepository({ may: { ask: false, attest: false, decide: false } }),
      }),
      'en',
    );
    const blocking = await section('What blocks production');
    await userEvent.click(
      blocking.getByRole('button', { name: new RegExp(AUDITED.title.en) }),
    );
    expect(blocking.getByText(AUDITED.how.en)).toBeVisible();
    expect(
      blocking.queryByRole('button', { name: 'Ask for an exemption' }),
    ).not.toBeInTheDocument();
  });
});
