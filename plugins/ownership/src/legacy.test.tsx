import { FlatRoutes } from '@backstage/core-app-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { Route } from 'react-router-dom';
import {
  isOwnershipAvailable,
  ownershipApiRef,
  OwnershipPage,
  ownershipPlugin,
} from './legacy';
import { aSummary } from './testUtils/fixtures';
import { CHECKOUT } from './testUtils/renderPage';

describe('the legacy plugin', () => {
  it('shows the same pages under tabs, and opens the overview first', async () => {
    const api: Partial<OwnershipApi> = { getSummary: async () => aSummary() };
    await renderInTestApp(
      <TestApiProvider apis={[[ownershipApiRef, api as OwnershipApi]]}>
        <FlatRoutes>
          <Route path="/ownership" element={<OwnershipPage />} />
        </FlatRoutes>
      </TestApiProvider>,
      {
        routeEntries: ['/ownership'],
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      },
    );
    expect(await screen.findByText('Who owns it')).toBeVisible();
    expect(
      screen.getAllByRole('tab').map(one => one.getAttribute('href')),
    ).toEqual([
      '/ownership/overview',
      '/ownership/review',
      '/ownership/findings',
      '/ownership/waivers',
      '/ownership/guilds',
      '/ownership/rules',
    ]);
  });

  it('brings its client, and knows what should have an owner', () => {
    expect([...ownershipPlugin.getApis()].map(one => one.api)).toEqual([
      ownershipApiRef,
    ]);
    expect(isOwnershipAvailable(CHECKOUT)).toBe(true);
    expect(isOwnershipAvailable({ ...CHECKOUT, kind: 'Group' })).toBe(false);
  });
});
