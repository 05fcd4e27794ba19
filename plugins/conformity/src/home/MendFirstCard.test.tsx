import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { Mine } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { act, screen, waitFor } from '@testing-library/react';
import { AUDITED } from '../__testUtils__/conformities';
import { fakeConformity } from '../__testUtils__/openPortal';
import { conformityApiRef } from '../api/ConformityApi';
import { mendFirstCard } from '../plugin';
import { conformityRouteRef } from '../routes';

function open(getMine: () => Promise<Mine>) {
  return renderInTestApp(createExtensionTester(mendFirstCard).reactElement(), {
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/conformity': conformityRouteRef,
    },
    apis: [[conformityApiRef, fakeConformity({ getMine })]],
  });
}

const one = (repository: string) => ({
  project: 'demo',
  repository,
  rule: AUDITED.id,
  blocking: true,
});

describe('the card of the home page', () => {
  it('shows the first five things to mend, and where the rest is', async () => {
    open(async () => ['a', 'b', 'c', 'd', 'e', 'f'].map(one));
    expect(
      await screen.findAllByRole('link', { name: AUDITED.title.en }),
    ).toHaveLength(5);
    expect(
      screen.getByRole('link', { name: 'See everything about conformity' }),
    ).toHaveAttribute('href', '/conformity');
  });

  it.each<[string, () => Promise<Mine>]>([
    ['there is nothing to mend', async () => []],
    [
      'the backend is down',
      async () => {
        throw new Error('down');
      },
    ],
  ])('is not there where %s', async (_, getMine) => {
    const settled = jest.fn();
    open(() => getMine().finally(settled));
    await waitFor(() => expect(settled).toHaveBeenCalled());
    await act(async () => {});
    expect(screen.queryByText('To mend first')).not.toBeInTheDocument();
  });
});
