import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { component, environment, project } from '../__testUtils__/entities';
import { openPortal } from '../__testUtils__/openPortal';

const ENTITIES = [
  project('demo'),
  project('autre', 'failed'),
  environment('demo', 'dev'),
  environment('demo', 'prod', 'usuel-prod-1'),
  component('demo-site'),
];

// By text, for roles of a whole page are slow to work out again and again.
const heading = (name: string) => screen.findByText(name, { selector: 'h2' });
const columns = () =>
  screen.getAllByRole('columnheader').map(column => column.textContent);

describe('the list of the catalogue', () => {
  it('shows what tells environments apart, in French', async () => {
    openPortal('/catalog?filters[kind]=environment', { catalog: ENTITIES });
    expect(await heading('Environnements (2)')).toBeVisible();
    expect(columns()).toEqual([
      'Nom',
      'Projet',
      'Type d’environnement',
      'Zone',
      'Cluster',
      'Favori',
    ]);
    const row = screen.getByRole('row', { name: /demo\.prod/ });
    expect(
      within(row).getByRole('link', { name: /usuel-prod-1/ }),
    ).toHaveAttribute('href', '/catalog/default/cluster/usuel-prod-1');
    expect(within(row).getByRole('link', { name: /usuelle/ })).toBeVisible();
  });

  it('shows the state of projects, in English too', async () => {
    openPortal('/catalog?filters[kind]=system', {
      catalog: ENTITIES,
      language: 'en',
    });
    expect(await heading('Projects (2)')).toBeVisible();
    expect(columns()).toEqual([
      'Name',
      'Description',
      'Team',
      'State',
      'Favourite',
    ]);
    expect(
      within(screen.getByRole('row', { name: /autre/ })).getByText(
        'Operations failed',
      ),
    ).toBeVisible();
  });

  it('offers kinds in words, projects first, and goes to another one', async () => {
    const user = userEvent.setup();
    openPortal('/catalog?filters[kind]=system', { catalog: ENTITIES });
    await heading('Projets (2)');
    await user.click(screen.getByRole('button', { name: /Genre/ }));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual(['Projets', 'Environnements', 'Composants']);
    await user.click(screen.getByRole('option', { name: 'Composants' }));
    expect(await heading('Composants (1)')).toBeVisible();
    expect(screen.getByText('site web')).toBeVisible();
    expect(screen.getByText('expérimental')).toBeVisible();
  });

  it('narrows environments to a stage, and drops that for another kind', async () => {
    const user = userEvent.setup();
    openPortal('/catalog?filters[kind]=environment', { catalog: ENTITIES });
    await heading('Environnements (2)');
    await user.click(
      await screen.findByRole('button', { name: /Type d’environnement/ }),
    );
    await user.click(screen.getByRole('option', { name: 'prod' }));
    expect(await heading('Environnements (1)')).toBeVisible();

    await user.click(screen.getByRole('button', { name: /Genre/ }));
    await user.click(screen.getByRole('option', { name: 'Projets' }));
    expect(await heading('Projets (2)')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /Type d’environnement/ }),
    ).not.toBeInTheDocument();
  });

  it('takes a stage from the address', async () => {
    openPortal('/catalog?filters[kind]=environment&filters[stage]=prod', {
      catalog: ENTITIES,
    });
    expect(await heading('Environnements (1)')).toBeVisible();
  });

  it('begins with what the reader’s teams own, and shows all on demand', async () => {
    const user = userEvent.setup();
    openPortal('/catalog?filters[kind]=system', {
      catalog: ENTITIES,
      ownershipEntityRefs: ['group:default/demo'],
    });
    expect(await heading('Projets (1)')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Tous' }));
    expect(await heading('Projets (2)')).toBeVisible();
  });

  it('shows all to somebody whose teams own nothing of the kind', async () => {
    openPortal('/catalog?filters[kind]=component', {
      catalog: ENTITIES,
      ownershipEntityRefs: ['group:default/demo'],
    });
    expect(await heading('Composants (1)')).toBeVisible();
    expect(
      screen.getByRole('radio', { name: 'Ceux de mes équipes' }),
    ).toBeDisabled();
  });

  it('finds by name, and says when nothing is left', async () => {
    const user = userEvent.setup();
    openPortal('/catalog?filters[kind]=system', { catalog: ENTITIES });
    await heading('Projets (2)');
    await user.type(
      screen.getByRole('searchbox', { name: 'Chercher par nom' }),
      'aut',
    );
    expect(await heading('Projets (1)')).toBeVisible();
    await user.keyboard('zzz');
    expect(
      await screen.findByText(/Rien ne correspond à ces filtres/),
    ).toBeVisible();
  });

  it('says that it failed, and tries again', async () => {
    const user = userEvent.setup();
    const working = catalogApiMock({ entities: ENTITIES });
    const broken = catalogApiMock.mock({
      getEntityFacets: async () => ({ facets: {} }),
      queryEntities: jest.fn().mockRejectedValue(new Error('away')),
    });
    openPortal('/catalog?filters[kind]=system&filters[user]=all', {
      catalog: broken,
    });
    expect(
      await screen.findByText('Le catalogue n’a pas pu être lu'),
    ).toBeVisible();
    broken.queryEntities.mockImplementation(request =>
      working.queryEntities(request),
    );
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await heading('Projets (2)')).toBeVisible();
  });

  it('goes to the next page where there is one', async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 25 }, (_, index) =>
      project(`p${String(index).padStart(2, '0')}`),
    );
    openPortal('/catalog?filters[kind]=system', { catalog: many });
    await heading('Projets (25)');
    await user.click(screen.getByRole('button', { name: 'Page suivante' }));
    expect(await screen.findByText('Le projet p24.')).toBeVisible();
    expect(screen.queryByText('Le projet p00.')).not.toBeInTheDocument();
  });
});
