import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { environment, project } from '../__testUtils__/entities';
import { openPortal } from '../__testUtils__/openPortal';

const PROJECT = {
  ...project('demo'),
  relations: [{ type: 'hasPart', targetRef: 'environment:default/demo.dev' }],
};
const ENTITIES = [PROJECT, environment('demo', 'dev')];
const AROUND =
  '/catalog-graph?rootEntityRefs%5B%5D=system%3Adefault%2Fdemo&maxDepth=1';

describe('the page of the graph', () => {
  it('says relations, kinds and directions in French', async () => {
    const user = userEvent.setup();
    openPortal(AROUND, { catalog: ENTITIES });
    expect(
      await screen.findByText('contient / fait partie de'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Genres/ }));
    expect(
      (await screen.findAllByRole('option')).map(
        ({ textContent }) => textContent,
      ),
    ).toEqual(['Projets', 'Environnements']);
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /Relations/ }));
    expect(
      await screen.findByRole('option', { name: 'tourne sur' }),
    ).toBeVisible();
  });

  it('puts another entity at the centre, and leads to its page', async () => {
    openPortal(AROUND, { catalog: ENTITIES });
    // A press would reach the drawing's zoom, which jsdom has no window for.
    fireEvent.click(await screen.findByLabelText('Mettre demo.dev au centre'));
    expect(
      await screen.findByRole('link', { name: /^demo\.dev/ }),
    ).toHaveAttribute('href', '/catalog/default/environment/demo.dev');
  });

  it('hides kinds that are not chosen', async () => {
    openPortal(`${AROUND}&selectedKinds%5B%5D=system`, { catalog: ENTITIES });
    expect(
      await screen.findByLabelText('Mettre demo au centre'),
    ).toBeInTheDocument();
    expect(screen.queryByLabelText(/demo\.dev/)).not.toBeInTheDocument();
  });

  it('says what to do where nothing is chosen', async () => {
    openPortal('/catalog-graph', { catalog: ENTITIES });
    expect(
      await screen.findByText('Ouvrir le catalogue logiciel'),
    ).toHaveAttribute('href', '/catalog');
  });
});
