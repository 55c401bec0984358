import { screen } from '@testing-library/react';
import { DecisionsRoutes } from '../decisions/DecisionsRoutes';
import { GuildsRoutes } from '../guilds/GuildsRoutes';
import { ReviewRoutes } from '../review/ReviewRoutes';
import { RulesRoutes } from '../rules/RulesRoutes';
import { StandardsRoutes } from '../standards/StandardsRoutes';
import { renderPage } from '../testUtils/renderPage';

it.each([
  ['decisions', <DecisionsRoutes />],
  ['guilds', <GuildsRoutes />],
  ['review', <ReviewRoutes />],
  ['rules', <RulesRoutes />],
  ['standards', <StandardsRoutes />],
])('says below the tab %s that there is nothing', async (tab, routes) => {
  renderPage(routes, {}, { at: '/a/b/c' });
  expect(await screen.findByText('There is no such page')).toBeVisible();
  expect(
    screen.getByRole('link', { name: 'Go to the start of this tab' }),
  ).toHaveAttribute('href', `/ownership/${tab}`);
});
