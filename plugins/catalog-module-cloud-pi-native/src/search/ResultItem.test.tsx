import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { ResultItem } from './ResultItem';
import { highlighted } from './highlighted';

const HIGHLIGHT = {
  preTag: '<x>',
  postTag: '</x>',
  fields: { text: 'Portail du <x>littoral</x> et <x>mer</x>.' },
};

describe('an entity that was found', () => {
  it('is a link to its page, with its kind in words and what was looked for', async () => {
    await renderInTestApp(
      <ResultItem
        result={{
          title: 'littoral-site',
          text: 'Portail du littoral et mer.',
          location: '/catalog/default/component/littoral-site',
          kind: 'Component',
          type: 'website',
          lifecycle: 'production',
        }}
        highlight={HIGHLIGHT}
      />,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    expect(screen.getByRole('link', { name: /littoral-site/ })).toHaveAttribute(
      'href',
      '/catalog/default/component/littoral-site',
    );
    expect(screen.getByText('Component')).toBeVisible();
    expect(screen.getByText('website')).toBeVisible();
    expect(screen.getByText('littoral').tagName).toBe('MARK');
  });

  it('has no type where the search has none', async () => {
    await renderInTestApp(
      <ResultItem
        result={{
          title: 'Camille',
          text: '',
          location: '/catalog/default/user/camille',
          kind: 'User',
          type: 'other',
        }}
      />,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    expect(screen.getByText('User')).toBeVisible();
    expect(screen.queryByText('other')).not.toBeInTheDocument();
  });
});

describe('highlighted', () => {
  it('cuts a text into what was looked for and the rest', () => {
    expect(highlighted('', HIGHLIGHT)).toEqual([
      { text: 'Portail du ', isFound: false },
      { text: 'littoral', isFound: true },
      { text: ' et ', isFound: false },
      { text: 'mer', isFound: true },
      { text: '.', isFound: false },
    ]);
  });

  it('leaves a text whole where nothing is marked', () => {
    expect(highlighted('Tel quel', undefined)).toEqual([
      { text: 'Tel quel', isFound: false },
    ]);
  });
});
