import { SearchResultSet } from '@backstage/plugin-search-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDocument, anAnswer, anEntity } from '../__testUtils__/answers';
import { box, openSearch, status } from '../__testUtils__/openSearch';

describe('the page of search', () => {
  it('shows results by heading, what was sought marked, the exact count', async () => {
    const query = openSearch('/search?query=quota');
    const link = await screen.findByRole('link', {
      name: 'Les quotas › Quota dépassé',
    });
    expect(link).toHaveAttribute(
      'href',
      '/docs/default/component/documentation/reference/quotas/#quota-depasse',
    );
    expect(within(link).getByText('Quota').tagName).toBe('MARK');
    expect(screen.getByText('Documentation › Référence')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Augmenter un quota' }),
    ).toHaveAttribute(
      'href',
      '/docs/default/component/documentation/reference/quotas/#augmenter',
    );
    expect(screen.getByText('et 2 autres')).toBeVisible();
    expect(screen.getByText('Modèle · service')).toBeVisible();
    expect(status()).toBe('12 résultats pour « quota » : 1 à 2');
    expect(query).toHaveBeenCalledWith(
      { term: 'quota', pageLimit: 10 },
      expect.anything(),
    );
  });

  it('is where the search of Backstage was, and has one heading', async () => {
    openSearch('/search');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Rechercher' }),
    ).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('says before a search what there is to find, and asks nothing', async () => {
    const query = openSearch('/search');
    expect(await screen.findByText(/Une seule recherche/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Voir la documentation par besoin' }),
    ).toHaveAttribute('href', '/docs');
    expect(await box()).toHaveFocus();
    expect(query).not.toHaveBeenCalled();
  });

  it('searches while somebody types, once they pause, and keeps what is shown', async () => {
    let isSlow = false;
    const query = openSearch('/search?query=quota', async ({ term }) => {
      if (isSlow) await new Promise(() => {});
      return anAnswer({ results: [anEntity({ title: `Pour ${term}` })] });
    });
    await screen.findByText('Pour quota');
    await userEvent.clear(await box());
    await userEvent.type(await box(), 'secret');
    expect(await screen.findByText('Pour secret')).toBeVisible();
    expect(query.mock.calls.map(([{ term }]) => term)).toEqual([
      'quota',
      'secret',
    ]);
    isSlow = true;
    await userEvent.type(await box(), 's');
    await waitFor(() => expect(query).toHaveBeenCalledTimes(3));
    expect(screen.getByText('Pour secret')).toBeVisible();
  });

  it('searches at once on Enter', async () => {
    const query = openSearch('/search');
    await userEvent.type(await box(), 'vault{Enter}');
    expect(await screen.findByText(/pour « vault »/)).toBeVisible();
    expect(query).toHaveBeenCalledTimes(1);
  });

  it('gives up a question that another one follows', async () => {
    const answers: Record<string, (answer: SearchResultSet) => void> = {};
    const query = openSearch(
      '/search?query=premier',
      ({ term }) =>
        new Promise(resolve => {
          answers[String(term)] = resolve;
        }),
    );
    await waitFor(() => expect(query).toHaveBeenCalledTimes(1));
    await userEvent.type(await box(), '2{Enter}');
    await waitFor(() => expect(query).toHaveBeenCalledTimes(2));
    answers.premier2?.(anAnswer({ results: [anEntity({ title: 'Le 2' })] }));
    expect(await screen.findByText('Le 2')).toBeVisible();
    answers.premier?.(anAnswer({ results: [anEntity({ title: 'Le 1' })] }));
    await waitFor(() => expect(screen.getByText('Le 2')).toBeVisible());
    expect(screen.queryByText('Le 1')).not.toBeInTheDocument();
  });

  it('has a tab by type, with its count, at its address', async () => {
    const query = openSearch('/search?query=quota');
    const tabs = within(
      await screen.findByRole('navigation', { name: 'Types de résultats' }),
    );
    await waitFor(() =>
      expect(tabs.getAllByRole('link').map(tab => tab.textContent)).toEqual([
        'Tout (12)',
        'Documentation (7)',
        'Catalogue (5)',
        'Services (0)',
        'Modèles (1)',
      ]),
    );
    expect(tabs.getByRole('link', { name: /Tout/ })).toHaveAttribute(
      'aria-current',
    );
    await userEvent.click(tabs.getByRole('link', { name: /Modèles/ }));
    await waitFor(() =>
      expect(query).toHaveBeenLastCalledWith(
        {
          term: 'quota',
          types: ['software-catalog'],
          filters: { kind: 'Template' },
          pageLimit: 10,
        },
        expect.anything(),
      ),
    );
  });

  it('narrows the catalogue to a kind', async () => {
    const query = openSearch('/search?query=quota&type=catalogue');
    await userEvent.click(
      await screen.findByRole('button', { name: /Nature/ }),
    );
    await userEvent.click(screen.getByRole('option', { name: 'Projet (4)' }));
    await waitFor(() =>
      expect(query).toHaveBeenLastCalledWith(
        expect.objectContaining({ filters: { kind: 'System' } }),
        expect.anything(),
      ),
    );
  });

  it('leads to the next page and back, and moves the focus to its count', async () => {
    const query = openSearch('/search?query=quota', async ({ pageCursor }) =>
      anAnswer({
        results: [anEntity({ title: pageCursor ? 'Onzième' : 'Premier' })],
        ...(!pageCursor && { nextPageCursor: btoa('1') }),
      }),
    );
    await screen.findByText('Premier');
    await userEvent.click(screen.getByRole('link', { name: 'Suivante' }));
    expect(await screen.findByText('Onzième')).toBeVisible();
    expect(screen.getByText('Page 2 sur 2')).toBeVisible();
    expect(query).toHaveBeenLastCalledWith(
      expect.objectContaining({ pageCursor: btoa('1') }),
      expect.anything(),
    );
    const count = screen.getByText('12 résultats pour « quota » : 11 à 11');
    expect(count).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Précédente' })).toHaveAttribute(
      'href',
      '/search?query=quota',
    );
  });

  it('leads back from a page that does not exist', async () => {
    openSearch('/search?query=quota&page=9', async () =>
      anAnswer({ results: [] }),
    );
    expect(
      await screen.findByRole('link', { name: /n’existe pas/ }),
    ).toHaveAttribute('href', '/search?query=quota');
  });

  it('says what to try where nothing is found, and whom to ask', async () => {
    openSearch('/search?query=zzz', async () => ({
      results: [],
      numberOfResults: 0,
    }));
    expect(await screen.findByText(/Rien ne répond/)).toBeVisible();
    expect(status()).toBe('0 résultat pour « zzz »');
    expect(
      screen.getByRole('link', { name: /Demander au support/ }),
    ).toHaveAttribute('href', 'https://support.example.org');
  });

  it('says what was searched in place of a typing mistake', async () => {
    openSearch('/search?query=kubernetse', async () =>
      anAnswer({
        corrections: [{ typed: 'kubernetse', used: ['kubernetes'] }],
      }),
    );
    expect(
      await screen.findByText(
        'Rien ne contient « kubernetse » : voici les résultats pour « kubernetes ».',
      ),
    ).toBeVisible();
  });

  it('offers to try again when search does not answer', async () => {
    let isDown = true;
    openSearch('/search?query=quota', async () => {
      if (isDown) throw new Error('down');
      return anAnswer();
    });
    const retry = await screen.findByRole('button', { name: 'Réessayer' });
    expect(await box()).toHaveValue('quota');
    isDown = false;
    await userEvent.click(retry);
    expect(
      await screen.findByRole('link', { name: /Les quotas/ }),
    ).toBeVisible();
  });

  it('shows hostile results and terms as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    openSearch(`/search?query=${encodeURIComponent(hostile)}`, async () =>
      anAnswer({
        results: [
          aDocument(
            { title: hostile, pageTitle: hostile },
            { title: undefined },
          ),
        ],
        numberOfResults: 1,
      }),
    );
    expect(await screen.findByRole('link', { name: hostile })).toBeVisible();
    expect(status()).toBe(`1 résultat pour « ${hostile} »`);
    expect(document.querySelector('img')).toBeNull();
  });
});
