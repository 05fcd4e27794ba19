import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openRun } from '../__testUtils__/openRun';
import { DelegationError } from '../delegation/DelegationApi';

const step = (name: string) => {
  const item = screen.getByRole('heading', { name }).closest('li');
  if (!item) {
    throw new Error(`no step ${name}`);
  }
  return within(item);
};

describe('RunPage', () => {
  it('shows where each step is, what it said and how long it took', async () => {
    const { scaffolder } = await openRun();

    act(() => {
      scaffolder.log('project', 'Beginning step Créer le projet', 'processing');
      scaffolder.log(
        'project',
        '\u001b[32minfo\u001b[39m: La console travaille',
      );
    });
    expect(
      step('Créer le projet').getByText('La console travaille'),
    ).toBeVisible();
    expect(screen.queryByText(/Beginning step/)).not.toBeInTheDocument();

    act(() => {
      scaffolder.log(
        'project',
        'Finished step Créer le projet',
        'completed',
        '2026-01-01T10:02:05Z',
      );
      scaffolder.log('push', 'Beginning step Envoyer le code', 'processing');
    });
    expect(step('Créer le projet').getByText(/^succeeded/)).toHaveTextContent(
      'succeeded – 2 minutes and 5 seconds',
    );
    expect(step('Envoyer le code').getByText('in progress')).toBeVisible();
    expect(
      screen.getByText(/1 step done out of 2\. In progress: Envoyer le code\./),
    ).toBeVisible();

    act(() => scaffolder.log('push', 'Finished step', 'completed'));
    expect(step('Envoyer le code').getByText(/^succeeded/)).toHaveTextContent(
      'succeeded – less than a second',
    );
  });

  it('puts aside the steps that the form left out, until a stop', async () => {
    const { scaffolder } = await openRun();
    act(() => {
      scaffolder.log('project', '', 'skipped');
      scaffolder.log('push', '', 'processing');
    });
    const aside = screen.getByText('1 step that does not apply');
    const name = screen.getByText('Créer le projet');
    expect(aside.closest('details')).toContainElement(name);
    expect(name).not.toBeVisible();
    expect(screen.getByText('Envoyer le code')).toBeVisible();
    await userEvent.click(aside);
    expect(name).toBeVisible();

    act(() => {
      scaffolder.event('recovered', { recoverStrategy: 'none' });
      scaffolder.log('project', '', 'failed');
      scaffolder.log('push', '', 'skipped');
    });
    expect(screen.queryByText(/does not apply/)).toBeNull();
    expect(step('Envoyer le code').getByText('skipped')).toBeVisible();
  });

  it('renews the delegation while the run lasts', async () => {
    const { order } = await openRun();
    await waitFor(() => expect(order).toEqual(['keep']));
  });

  it('does not delegate to the run of somebody else, nor offers to change it', async () => {
    const { scaffolder, delegation, platform } = await openRun({
      createdBy: 'user:default/alex',
    });
    act(() =>
      scaffolder.event('completion', {
        message: 'Run completed with status: failed',
        error: { name: 'Error', message: 'La console a refusé' },
      }),
    );
    expect(await screen.findByText('La console a refusé')).toBeVisible();
    expect(delegation.renew).not.toHaveBeenCalled();
    expect(platform.runResources).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Resume' })).toBeNull();
  });

  it('resumes a failed run with a fresh delegation first, and follows it again', async () => {
    const { scaffolder, order } = await openRun();
    act(() => {
      scaffolder.log('project', '', 'processing');
      scaffolder.log('project', '', 'completed');
      scaffolder.log('push', '', 'processing');
      scaffolder.log(
        'push',
        'ConsoleError: GitLab ne répond pas\n    at push (/srv/push.js:1:1)',
        'failed',
      );
      scaffolder.event('completion', {
        message: 'Run completed with status: failed',
        error: { name: 'ConsoleError', message: 'GitLab ne répond pas' },
      });
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('GitLab ne répond pas');
    expect(document.body).not.toHaveTextContent('/srv/push.js');

    await userEvent.click(screen.getByRole('button', { name: 'Resume' }));
    await waitFor(() => expect(scaffolder.isFollowed()).toBe(true));
    expect(order.filter(call => call !== 'keep')).toEqual(['renew', 'retry']);
    expect(scaffolder.api.streamLogs).toHaveBeenLastCalledWith(
      expect.objectContaining({ after: 5 }),
    );

    act(() => {
      scaffolder.event('recovered', { recoverStrategy: 'none' });
      scaffolder.log('project', 'Skipping step project', 'completed');
      scaffolder.log('push', '', 'processing');
    });
    expect(screen.queryByRole('alert')).toBeNull();
    // The button that was pressed is gone.
    expect(document.activeElement).toHaveTextContent('The run is in progress');
    expect(document.activeElement).not.toBe(document.body);
    expect(step('Créer le projet').getByText(/^succeeded/)).toBeVisible();
    expect(
      step('Envoyer le code').getByText('resumed, in progress'),
    ).toBeVisible();
  });

  it('does not retry a run that it could not delegate to', async () => {
    const { scaffolder, delegation } = await openRun();
    act(() =>
      scaffolder.event('completion', {
        message: 'Run completed with status: failed',
        error: {
          name: 'DelegationRequiredError',
          message: 'Autorisation expirée',
        },
      }),
    );
    let refuse = (_error: Error) => {};
    delegation.renew.mockReturnValueOnce(
      new Promise((_, reject) => {
        refuse = reject;
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Resume' }),
    );
    // A button that were disabled would let go of the focus.
    expect(screen.getByRole('button', { name: /Resume/ })).toBeEnabled();
    refuse(new DelegationError('signed-out'));

    expect(
      within(await screen.findByRole('alert')).getByText(
        'Your session has ended',
      ),
    ).toBeVisible();
    // Said once, with the one button that asks for it again.
    expect(screen.getAllByText('Your session has ended')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /Renew/ })).toBeNull();
    expect(scaffolder.api.retry).not.toHaveBeenCalled();
  });

  it('links to all that a successful run made', async () => {
    const { scaffolder } = await openRun();
    act(() =>
      scaffolder.event('completion', {
        message: 'Run completed with status: completed',
        output: {
          links: [
            { title: 'Le composant', entityRef: 'component:default/demo' },
            { title: 'Le dépôt', url: 'https://gitlab.example.org/demo' },
            { title: 'Piège', url: 'data:text/html,piège' },
            { title: 'Référence fausse', entityRef: 'a:b:c' },
          ],
          text: [{ title: 'Ensuite', content: 'Clonez le dépôt.' }],
        },
      }),
    );

    expect(
      await screen.findByRole('link', { name: 'Le composant' }),
    ).toHaveAttribute('href', '/catalog/default/component/demo');
    expect(screen.getByRole('link', { name: /Le dépôt/ })).toHaveAttribute(
      'href',
      'https://gitlab.example.org/demo',
    );
    expect(screen.queryByRole('link', { name: 'Piège' })).toBeNull();
    expect(screen.getByText('Référence fausse')).toBeVisible();
    expect(screen.getByText('Clonez le dépôt.')).toBeVisible();
  });

  it('says that the connection is lost, and that the run goes on', async () => {
    const { scaffolder } = await openRun();
    act(() => scaffolder.breakConnection());
    expect(
      await screen.findByText('Connection lost, trying again…'),
    ).toBeVisible();
    expect(screen.queryByText('The run stopped on an error')).toBeNull();
  });

  it('cancels only after a confirmation', async () => {
    const { scaffolder } = await openRun();
    const ask = () =>
      userEvent.click(screen.getByRole('button', { name: 'Cancel the run' }));

    await ask();
    expect(screen.getByRole('button', { name: 'Let it go on' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(
      screen.getByRole('button', { name: 'Cancel the run' }),
    ).toHaveFocus();
    expect(scaffolder.api.cancelTask).not.toHaveBeenCalled();

    await ask();
    await ask();
    expect(scaffolder.api.cancelTask).toHaveBeenCalledWith('task-1');
  });

  it('offers to authorise GitLab where that access is missing', async () => {
    const { delegation } = await openRun({ gitlab: false });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Authorise access to GitLab' }),
    );
    expect(delegation.renew).toHaveBeenLastCalledWith({ interactive: true });
  });
});
