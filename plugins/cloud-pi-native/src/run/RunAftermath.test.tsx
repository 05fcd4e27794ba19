import { act, screen, waitFor } from '@testing-library/react';
import { openRun } from '../__testUtils__/openRun';

const PROJECT = {
  id: '1',
  kind: 'project',
  name: 'demo',
  project: 'demo',
  at: '2026-01-01',
  url: 'https://console.example.org/projects/demo',
};

describe('what a run leaves', () => {
  it('says what a run that stopped leaves: what exists, what is not done', async () => {
    const { scaffolder } = await openRun({ resources: [PROJECT] });
    act(() => {
      scaffolder.log('project', '', 'processing');
      scaffolder.log('project', '', 'completed');
      scaffolder.log('push', '', 'processing');
      scaffolder.log('push', 'GitLab ne répond pas', 'failed');
      scaffolder.event('completion', {
        message: 'Run completed with status: failed',
        error: { name: 'Error', message: 'GitLab ne répond pas' },
      });
    });
    expect(
      await screen.findByRole('link', { name: /the project “demo”/ }),
    ).toHaveAttribute('href', 'https://console.example.org/projects/demo');
    const part = (name: string) =>
      screen.getByRole('heading', { level: 3, name }).parentElement;
    expect(part('What is not done')).toHaveTextContent(/Envoyer le code$/);

    const undo = screen.getByRole('link', { name: 'Undo what was made' });
    const url = new URL(undo.getAttribute('href') ?? '', 'http://portal');
    expect(url.pathname).toBe('/create/templates/default/annuler');
    expect(JSON.parse(url.searchParams.get('formData') ?? '')).toEqual({
      undo: { run: 'task-1', resources: [] },
    });
  });

  it('explains the project of a run that failed with it', async () => {
    const { scaffolder, platform } = await openRun({
      parameters: { project: 'demo' },
      failure: {
        status: 'failed',
        failure: {
          action: 'Create Repository',
          tools: ['gitlab'],
          at: '2026-01-01',
        },
      },
    });
    act(() =>
      scaffolder.event('completion', {
        message: 'Run completed with status: failed',
        error: { name: 'Error', message: 'GitLab ne répond pas' },
      }),
    );
    expect(await screen.findByText('What failed: gitlab.')).toBeVisible();
    expect(platform.projectFailure).toHaveBeenCalledWith('demo');
  });

  it('offers to undo what a run that succeeded made, and nothing where it made nothing', async () => {
    const { scaffolder } = await openRun({ resources: [PROJECT] });
    act(() =>
      scaffolder.event('completion', {
        message: 'Run completed with status: completed',
      }),
    );
    expect(
      await screen.findByRole('link', { name: 'Undo what was made' }),
    ).toBeVisible();
  });

  it('has nothing to undo of a run that made nothing', async () => {
    const { scaffolder, platform } = await openRun();
    act(() =>
      scaffolder.event('completion', {
        message: 'Run completed with status: completed',
      }),
    );
    await waitFor(() => expect(platform.runResources).toHaveBeenCalled());
    expect(screen.queryByRole('link', { name: /Undo/ })).toBeNull();
  });
});
