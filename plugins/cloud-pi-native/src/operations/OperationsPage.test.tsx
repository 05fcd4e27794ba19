import {
  createExtensionTester,
  mockApis,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import {
  coreExtensionData,
  discoveryApiRef,
  fetchApiRef,
  toastApiRef,
} from '@backstage/frontend-plugin-api';
import { IngestionState } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { operationsPage } from '../plugin';

const URL = 'http://portal/api/catalog/cloud-pi-native/ingestion';

const STATE: IngestionState = {
  lastFullPass: {
    kind: 'full',
    startedAt: '2026-01-02T10:00:00Z',
    durationMs: 65_000,
    outcome: 'held',
    projectsRead: 2000,
    written: 12,
    removed: 0,
  },
  lastPoll: {
    kind: 'poll',
    startedAt: '2026-01-02T10:10:00Z',
    durationMs: 300,
    outcome: 'failed',
    error: 'The console answered 500',
    projectsRead: 0,
    written: 0,
    removed: 0,
  },
  read: { projects: 1500, zones: 2 },
  entities: { System: 2000 },
  running: true,
  skipped: [{ what: 'project Été', reason: 'its slug is taken' }],
  refusedClaims: [
    {
      repository: 'http://gitlab/demo/api',
      claims: ['Le propriétaire est une autre équipe.'],
      at: '2026-01-02T10:00:00Z',
    },
  ],
  shrink: {
    since: '2026-01-02T10:00:00Z',
    listings: [{ listing: 'projects', before: 2000, missing: 500 }],
    approved: false,
  },
};

type Answer = (method: string) => Response;

function open(answer: Answer) {
  const fetch = jest.fn(async (_url: string, init?: RequestInit) =>
    answer(init?.method ?? 'GET'),
  );
  const post = jest.fn();
  renderInTestApp(createExtensionTester(operationsPage).reactElement(), {
    apis: [
      [discoveryApiRef, mockApis.discovery({ baseUrl: 'http://portal' })],
      [fetchApiRef, { fetch: fetch as unknown as typeof globalThis.fetch }],
      [toastApiRef, { post }],
    ],
  });
  const asked = () =>
    fetch.mock.calls.map(([url, init]) => `${init?.method} ${url}`);
  return { asked, post };
}

const state = (changes: Partial<IngestionState> = {}): Answer => {
  return () => Response.json({ ...STATE, ...changes });
};

describe('operationsPage', () => {
  it('is at /operations', () => {
    const tester = createExtensionTester(operationsPage);
    expect(tester.get(coreExtensionData.routePath)).toBe('/operations');
    expect(tester.get(coreExtensionData.title)).toBe('Exploitation');
  });

  it('shows the passes, what was read, and what is left out and why', async () => {
    const { asked } = open(state());
    expect(
      await screen.findByRole('row', { name: /Full pass/ }),
    ).toHaveTextContent(/1 minute.*5 seconds.*Removals held.*2,000/);
    expect(screen.getByText('The console answered 500')).toBeVisible();
    expect(screen.getByText('1,500')).toBeVisible();
    expect(screen.getByText('A pass is running.')).toBeVisible();
    expect(screen.getByText('its slug is taken')).toBeVisible();
    expect(
      screen.getByText('Le propriétaire est une autre équipe.'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: /gitlab\/demo\/api/ }),
    ).toHaveAttribute('href', 'http://gitlab/demo/api');
    expect(asked()).toEqual([`GET ${URL}`]);
  });

  it('lets a held removal through only after a confirmation', async () => {
    let approved = false;
    const { asked } = open(method => {
      approved ||= method === 'POST';
      return state({
        shrink: STATE.shrink && { ...STATE.shrink, approved },
      })(method);
    });
    expect(
      await screen.findByText('Projects: 500 missing out of 2000'),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Allow the removal' }),
    );
    expect(asked()).not.toContain(`POST ${URL}/shrink/approve`);
    expect(
      screen.getByRole('button', { name: 'Keep everything' }),
    ).toHaveFocus();
    await userEvent.click(
      screen.getByRole('button', { name: 'Allow the removal' }),
    );
    expect(await screen.findByText('The removal is allowed')).toBeVisible();
    expect(asked()).toContain(`POST ${URL}/shrink/approve`);
  });

  it('asks for a pass now, and shows what came of it', async () => {
    const { asked, post } = open(state({ shrink: undefined }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh now' }),
    );
    await waitFor(() =>
      expect(asked()).toEqual([
        `GET ${URL}`,
        `POST ${URL}/refresh`,
        `GET ${URL}`,
      ]),
    );
    expect(post).toHaveBeenCalledWith(
      expect.objectContaining({ status: 'success' }),
    );
  });

  it('says that only administrators may, to who may only read', async () => {
    const { post } = open(method =>
      method === 'POST' ? new Response('', { status: 403 }) : state()(method),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh now' }),
    );
    await waitFor(() =>
      expect(post).toHaveBeenCalledWith({
        status: 'danger',
        title: 'Only administrators of the platform may do this.',
      }),
    );
  });

  it.each([
    ['soon', 3_600_000, 'The portal’s console token expires soon'],
    ['expired', -1_000, 'The portal’s console token has expired'],
  ])('warns of a token: %s', async (_when, left, title) => {
    open(
      state({
        consoleTokenExpiresAt: new Date(Date.now() + left).toISOString(),
      }),
    );
    const alerts = await screen.findAllByRole('alert');
    expect(within(alerts[0]).getByText(title)).toBeVisible();
  });

  it('does not warn of a token that lasts, and tells when it expires', async () => {
    open(
      state({
        shrink: undefined,
        consoleTokenExpiresAt: '2099-12-31T12:00:00Z',
      }),
    );
    expect(
      await screen.findByText('The portal’s console token expires'),
    ).toBeVisible();
    expect(screen.getByText(/2099/)).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says what limited access leaves unknown', async () => {
    const access = {
      mode: 'limited' as const,
      users: false,
      clusters: true,
      unknownOwners: 1234,
    };
    open(state({ access }));
    const notice = await screen.findByText(
      /administrators and readers of the platform are not known/,
    );
    expect(notice).toHaveTextContent('does not tell: 1,234.');
    expect(notice).not.toHaveTextContent('dedicated clusters');
  });

  it('says nothing of an access that is full', async () => {
    const access = {
      mode: 'full' as const,
      users: true,
      clusters: true,
      unknownOwners: 0,
    };
    open(state({ access }));
    expect(await screen.findByText('its slug is taken')).toBeVisible();
    expect(screen.queryByText(/limited access/)).not.toBeInTheDocument();
  });

  it('is for operators', async () => {
    const { asked } = open(() => new Response('{}', { status: 403 }));
    expect(await screen.findByText('This page is for operators')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Refresh now' }),
    ).not.toBeInTheDocument();
    expect(asked()).toHaveLength(1);
  });

  it('offers to try again when the portal does not answer', async () => {
    let isDown = true;
    open(method =>
      isDown ? new Response('', { status: 503 }) : state()(method),
    );
    const retry = await screen.findByRole('button', { name: 'Try again' });
    isDown = false;
    await userEvent.click(retry);
    expect(await screen.findByText('its slug is taken')).toBeVisible();
  });
});
