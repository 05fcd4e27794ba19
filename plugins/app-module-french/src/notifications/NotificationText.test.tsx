import { renderInTestApp } from '@backstage/frontend-test-utils';
import { NotificationDescription } from '@backstage/plugin-notifications';
import { screen } from '@testing-library/react';
import { frenchModule } from '../module';

describe('what a notification says', () => {
  it('is shown whole, without words in English', async () => {
    const description = `Niveau atteint désormais : Prérequis. ${'À corriger. '.repeat(20)}Fin.`;
    renderInTestApp(<NotificationDescription description={description} />, {
      features: [frenchModule],
    });
    const shown = await screen.findByText(/Fin\.$/);
    expect(shown.textContent).toBe(description);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
