import { screen } from '@testing-library/react';
import { mineApi } from '../testUtils/mineFixtures';
import { renderPage } from '../testUtils/renderPage';
import { MinePage } from './MinePage';

it('offers nothing to confirm to who may only read', async () => {
  renderPage(<MinePage />, mineApi(), { mayOnlyRead: true });
  expect(await screen.findByRole('row', { name: /cart/ })).toBeVisible();
  expect(await screen.findByText(/needs the permission/)).toBeVisible();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});
