import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { box, openSearch } from '../__testUtils__/openSearch';

describe('the shortcut of search', () => {
  it('is reached from everywhere by Ctrl+K', async () => {
    openSearch('/nowhere');
    await screen.findByRole('navigation');
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(await box()).toHaveFocus();
  });

  it('gives the focus to its box by Ctrl+K, and keeps the search', async () => {
    const query = openSearch('/search?query=quota');
    const link = await screen.findByRole('link', { name: /Les quotas/ });
    link.focus();
    await userEvent.keyboard('{Control>}k{/Control}');
    await waitFor(async () => expect(await box()).toHaveFocus());
    expect(await box()).toHaveValue('quota');
    expect(query).toHaveBeenCalledTimes(1);
  });
});
