import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { renderPage } from '../testUtils/renderPage';
import { aTeam, aTopology, COMPANY } from '../testUtils/topologyFixtures';
import { TopologyPage } from './TopologyPage';

/** What jsdom lacks of a browser that lays out. */
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeAll(() => {
  window.ResizeObserver = NoObserver as unknown as typeof ResizeObserver;
});

const Address = () => <output>{useLocation().search}</output>;
const address = () =>
  new URLSearchParams(
    screen.getByText(/^\?|^$/, { selector: 'output' }).textContent ?? '',
  );

const renderTopology = (
  at = '',
  getTopology: OwnershipApi['getTopology'] = async () => COMPANY,
) =>
  renderPage(
    <>
      <TopologyPage />
      <Address />
    </>,
    { getTopology },
    { at: `/ownership/topology${at}` },
  );

const row = (name: string) => screen.findByRole('row', { name });

describe('the table', () => {
  it('says what the map draws', async () => {
    await renderTopology('?view=table');
    const till = await row('till');
    expect(till).toHaveTextContent('Stream-aligned');
    expect(till).toHaveTextContent('ledger X-as-a-service, until 2027-01-01');
    expect(till).toHaveTextContent(
      'Shop Collaboration, overdue since 2026-01-01',
    );
    expect(await row('Cloud & <Co>')).toHaveTextContent(
      'Shop X-as-a-service, interaction without dependency',
    );
    const ledger = await row('ledger');
    expect(ledger).toHaveTextContent('Selling › money');
    expect(ledger).toHaveTextContent('Cloud & <Co> 3 not declared');
    expect(screen.getByText('4 teams')).toBeVisible();
  });

  it('is narrowed by the search and the filters of the address', async () => {
    await renderTopology('?view=table&type=stream-aligned&q=window');
    expect(await row('Shop')).toBeVisible();
    expect(screen.queryByRole('row', { name: 'till' })).toBeNull();
    expect(screen.getByText('2 teams')).toBeVisible();
  });
});

describe('the panel', () => {
  it('tells of a team what it says, and is closed by Escape', async () => {
    await renderTopology('?view=table');
    await userEvent.click(
      within(await row('Shop')).getByRole('button', { name: 'Shop' }),
    );
    const panel = await screen.findByRole('complementary', { name: 'Shop' });
    expect(address().get('open')).toBe('group:default/shop');
    expect(panel).toHaveTextContent('From window to basket.');
    expect(panel).toHaveTextContent('Members6');
    expect(panel).toHaveTextContent('X-as-a-service, uses');
    expect(
      within(panel).getByRole('link', { name: 'Its page' }),
    ).toHaveAttribute('href', '/catalog/default/group/shop');
    expect(panel).toContainElement(document.activeElement as HTMLElement);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(address().get('open')).toBeNull();
  });

  it('counts few people for nobody, and says what a Team API would add', async () => {
    await renderTopology('?view=table&open=group:default/till');
    const panel = await screen.findByRole('complementary', { name: 'till' });
    expect(panel).toHaveTextContent('Membersfewer than 5');
    expect(panel).toHaveTextContent('It has no Team API yet');
  });

  it('shows a team with its neighbours alone', async () => {
    await renderTopology('?view=table&open=group:default/shop');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Only it and its neighbours' }),
    );
    expect(address().get('focus')).toBe('group:default/shop');
    expect(await screen.findByText('3 teams')).toBeVisible();
    expect(screen.queryByRole('row', { name: 'ledger' })).toBeNull();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Show all teams' })[0],
    );
    expect(await screen.findByText('4 teams')).toBeVisible();
  });

  it('opens what stands out, with the dependencies laid over', async () => {
    await renderTopology('?view=table');
    await userEvent.click(
      await screen.findByText('1 dependency that nobody declares'),
    );
    await userEvent.click(
      screen.getByRole('button', {
        name: 'ledger → Cloud & <Co> (3 not declared)',
      }),
    );
    const panel = await screen.findByRole('complementary');
    expect(panel).toHaveTextContent('Dependency, not declared: 3');
    expect(
      within(panel).getByRole('link', { name: 'ledger-app' }),
    ).toBeVisible();
    expect(address().get('dependencies')).toBe('yes');
  });

  it('is not there for what is not there', async () => {
    await renderTopology('?view=table&open=group:default/gone');
    await row('Shop');
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

describe('the map', () => {
  it('is one stop of the keyboard, moves by arrows and opens by Enter', async () => {
    await renderTopology();
    const shop = await screen.findByRole('button', {
      name: 'Shop 2 owned, Stream-aligned',
    });
    const cloud = screen.getByRole('button', {
      name: /^Cloud & <Co> 2 owned/,
    });
    const stops = within(
      screen.getByRole('group', { name: 'Topology' }),
    ).getAllByRole('button', { name: / owned, / });
    expect(stops).toHaveLength(4);
    expect(stops.filter(one => one.tabIndex === 0)).toHaveLength(1);

    const current = stops.find(one => one.tabIndex === 0)!;
    current.focus();
    // The platform is below everything.
    for (let steps = 0; steps < 4; steps++) {
      await userEvent.keyboard('{ArrowDown}');
    }
    await waitFor(() => expect(cloud).toHaveFocus());
    expect(shop.tabIndex).toBe(-1);

    await userEvent.keyboard('{Enter}');
    expect(
      await screen.findByRole('complementary', { name: 'Cloud & <Co>' }),
    ).toBeVisible();
    expect(cloud).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(cloud).toHaveFocus());
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('has a legend of what is on it', async () => {
    await renderTopology();
    await screen.findByRole('button', { name: /^Shop/ });
    const legend = () =>
      screen
        .getAllByRole('listitem')
        .flatMap(one => one.querySelector('strong')?.textContent ?? []);
    await waitFor(() =>
      expect(legend()).toEqual([
        'Stream-aligned',
        'Platform',
        'Complicated subsystem',
        'Collaboration',
        'X-as-a-service',
        'Facilitating',
      ]),
    );
    await userEvent.click(
      screen.getByRole('switch', { name: 'Real dependencies' }),
    );
    await waitFor(() => expect(legend()).toContain('Dependency, not declared'));
  });
});

describe('the page', () => {
  it('teaches where no team has a Team API', async () => {
    await renderTopology('?view=table', async () =>
      aTopology({ teams: [aTeam('a')] }),
    );
    expect(
      await screen.findByText('The map shows groups and what they own'),
    ).toBeVisible();
  });

  it('says that there are no teams, and that nothing matches', async () => {
    const { unmount } = await renderTopology('', async () =>
      aTopology({ teams: [] }),
    );
    expect(await screen.findByText('There are no teams yet')).toBeVisible();
    unmount();
    await renderTopology('?type=enabling');
    expect(await screen.findByText('Nothing matches')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all teams' }),
    );
    expect(await screen.findByText('4 teams')).toBeVisible();
  });

  it('says what of a larger catalog it holds', async () => {
    const total = { teams: 3000, domains: 1, interactions: 0, dependencies: 0 };
    await renderTopology('?view=table', async () => aTopology({ total }));
    expect(
      await screen.findByText(/The map holds 1 of 3000 groups/),
    ).toBeVisible();
  });

  it('says why it cannot be shown, and asks again', async () => {
    const getTopology = jest
      .fn()
      .mockRejectedValueOnce(new Error('The catalog cannot be read'))
      .mockResolvedValue(COMPANY);
    await renderTopology('?view=table', getTopology);
    expect(
      (await screen.findAllByText(/The catalog cannot be read/))[0],
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await row('Shop')).toBeVisible();
  });
});
