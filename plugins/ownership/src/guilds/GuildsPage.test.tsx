import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aFinding,
  aFindingList,
  aGuild,
  aGuildList,
} from '../testUtils/fixtures';
import { renderPage } from '../testUtils/renderPage';
import { GuildsPage } from './GuildsPage';

const COUNCIL = aGuild({
  ref: 'group:default/council',
  name: 'council',
  title: undefined,
  form: 'committee',
  authority: undefined,
  chairs: ['ann', 'ben', 'chris', 'dana'].map(one => `user:default/${one}`),
  members: 5,
  standards: 0,
  findings: 2,
});

function show(at = '/', more: Partial<OwnershipApi> = {}) {
  const getGuilds = jest.fn(async () => aGuildList([aGuild(), COUNCIL]));
  renderPage(
    <GuildsPage />,
    { getGuilds, getFindings: async () => aFindingList([]), ...more },
    { at },
  );
  return getGuilds;
}

const row = (name: RegExp) => screen.findByRole('row', { name });

describe('GuildsPage', () => {
  it('lists guilds with what they are for and who is in them', async () => {
    const getGuilds = show();
    const guild = within(await row(/API guild/));
    expect(getGuilds).toHaveBeenCalledWith({ offset: 0, limit: 25 });
    expect(guild.getByRole('link', { name: 'API guild' })).toHaveAttribute(
      'href',
      '/ownership/guilds/default/apis',
    );
    expect(guild.getByText('APIs that a stranger can use.')).toBeVisible();
    expect(guild.getByText('Guild, advisory')).toBeVisible();
    expect(guild.getByRole('link', { name: 'ann' })).toHaveAttribute(
      'href',
      '/catalog/default/user/ann',
    );
    expect(
      guild.getByRole('link', { name: '1 standard of API guild' }),
    ).toHaveAttribute(
      'href',
      '/ownership/standards?guild=guild%3Adefault%2Fapis',
    );
  });

  it('leads to a group that is a guild, and names three of its chairs', async () => {
    show();
    const guild = within(await row(/council/));
    expect(guild.getByRole('link', { name: 'council' })).toHaveAttribute(
      'href',
      '/ownership/guilds/default/council?kind=group',
    );
    expect(guild.getByText('Committee')).toBeVisible();
    expect(guild.getByText('and 1 more')).toBeVisible();
    expect(guild.queryByRole('link', { name: 'dana' })).toBeNull();
  });

  it('marks a meeting as long ago where a finding says so', async () => {
    const message = 'It means to meet every P2W.';
    const getFindings = jest.fn(async () =>
      aFindingList([
        aFinding({ rule: 'dormant-guild', subject: COUNCIL.ref, message }),
      ]),
    );
    show('/', { getFindings });
    const mark = await within(await row(/council/)).findByText('Long ago');
    expect(mark).toHaveAttribute('title', message);
    expect(screen.getAllByText('Long ago')).toHaveLength(1);
    expect(getFindings).toHaveBeenCalledWith(
      expect.objectContaining({ rule: ['dormant-guild'], state: ['open'] }),
    );
  });

  it('marks nothing where findings cannot be read', async () => {
    show('/', { getFindings: async () => Promise.reject(new Error('403')) });
    expect(await row(/council/)).toBeVisible();
    expect(screen.queryByText('Long ago')).toBeNull();
  });

  it('asks for what its address says', async () => {
    const getGuilds = show(
      '/?form=committee&authority=binding&domain=domain:default/sales&q=api&page=1&size=50',
    );
    await row(/API guild/);
    expect(getGuilds).toHaveBeenCalledWith({
      form: ['committee'],
      authority: ['binding'],
      domain: ['domain:default/sales'],
      q: 'api',
      offset: 50,
      limit: 50,
    });
  });

  it('is narrowed by a facet, on its first page', async () => {
    const getGuilds = show('/?page=1');
    const facet = await screen.findByRole('group', { name: 'Authority' });
    await userEvent.click(within(facet).getByText(/Advisory/));
    await waitFor(() =>
      expect(getGuilds).toHaveBeenLastCalledWith({
        authority: ['advisory'],
        offset: 0,
        limit: 25,
      }),
    );
  });

  it('says whose guilds a link has asked for, and lets go of that', async () => {
    const getGuilds = show('/?team=group:default/shop&form=guild');
    expect(
      await screen.findByRole('row', { name: 'with people of shop' }),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /Remove/ }));
    await waitFor(() =>
      expect(getGuilds).toHaveBeenLastCalledWith({
        form: ['guild'],
        offset: 0,
        limit: 25,
      }),
    );
  });

  it('teaches how to have guilds, where there are none', async () => {
    show('/', { getGuilds: async () => aGuildList([]) });
    expect(
      await screen.findByRole('heading', { name: 'There are no guilds yet' }),
    ).toBeVisible();
    expect(screen.getByText('Write one')).toBeVisible();
    expect(screen.getByText('Use the groups that are there')).toBeVisible();
  });

  it('says that nothing matches, and leads out of it', async () => {
    const getGuilds = jest.fn(async (query: object) =>
      aGuildList('q' in query ? [] : [aGuild()]),
    );
    show('/?q=zzz', { getGuilds });
    expect(await screen.findByText('Nothing matches')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all guilds' }),
    );
    expect(await row(/API guild/)).toBeVisible();
  });

  it('shows an error, and tries again', async () => {
    const getGuilds = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue(aGuildList([aGuild()]));
    show('/', { getGuilds });
    expect(await screen.findAllByText(/The backend is away/)).not.toHaveLength(
      0,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await row(/API guild/)).toBeVisible();
  });
});
