import { FlatRoutes } from '@backstage/core-app-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { SearchResultListItemExtensions } from '@backstage/plugin-search-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { Route } from 'react-router-dom';
import {
  DecisionScopeSearchResultListItem,
  GuildSearchResultListItem,
  isOwnershipAvailable,
  ownershipApiRef,
  OwnershipPage,
  ownershipPlugin,
  StandardSearchResultListItem,
} from './legacy';
import { aSummary } from './testUtils/fixtures';
import { anOverview } from './testUtils/pinFixtures';
import { CHECKOUT } from './testUtils/renderPage';

describe('the legacy plugin', () => {
  it('shows the same pages under tabs, and opens the overview first', async () => {
    const api: Partial<OwnershipApi> = {
      getSummary: async () => aSummary(),
      getOverview: async () => anOverview(),
    };
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
      '/ownership/mine',
      '/ownership/review',
      '/ownership/findings',
      '/ownership/waivers',
      '/ownership/standards',
      '/ownership/guilds',
      '/ownership/decisions',
      '/ownership/topology',
      '/ownership/pins',
      '/ownership/rules',
    ]);
  });

  it('shows what a search finds of its own, and leaves the rest', async () => {
    const result = (type: string) => ({
      type,
      document: { title: `A ${type}`, text: '', location: '/', form: 'guild' },
    });
    await renderInTestApp(
      <SearchResultListItemExtensions
        results={['guild', 'standard', 'decision-scope', 'other'].map(result)}
      >
        <GuildSearchResultListItem />
        <StandardSearchResultListItem />
        <DecisionScopeSearchResultListItem />
      </SearchResultListItemExtensions>,
    );
    for (const type of ['standard', 'decision-scope', 'other']) {
      expect(await screen.findByText(`A ${type}`)).toBeVisible();
    }
    // Only its own item knows of forms.
    const guild = (await screen.findByText('A guild')).closest('li');
    expect(guild).toHaveTextContent('A guildGuild');
  });

  it('brings its client, and knows what should have an owner', () => {
    expect([...ownershipPlugin.getApis()].map(one => one.api)).toEqual([
      ownershipApiRef,
    ]);
    expect(isOwnershipAvailable(CHECKOUT)).toBe(true);
    expect(isOwnershipAvailable({ ...CHECKOUT, kind: 'Group' })).toBe(false);
  });
});
