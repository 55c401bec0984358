import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aFinding,
  aFindingList,
  aGuildAnswer,
  aStandard,
  aStandardList,
  someStates,
} from '../testUtils/fixtures';
import { renderPage } from '../testUtils/renderPage';
import { GuildsRoutes } from './GuildsRoutes';

const REF = 'guild:default/apis';
const TODAY = new Date().toISOString().slice(0, 10);

const FULL = aGuildAnswer(
  {
    title: 'API guild',
    form: 'committee',
    authority: 'binding',
    mission: 'APIs that a stranger can use.',
    description: 'It meets in the garden.',
    charter: 'https://wiki.example/charter',
    domains: ['domain:default/sales', 'domain:default/care'],
    cadence: 'P2W',
    lastMetOn: '2026-01-01',
    chairs: ['user:default/ann'],
    members: 2,
    people: [
      {
        ref: 'user:default/ann',
        isChair: true,
        roles: ['tech-lead'],
        teams: ['group:default/shop', 'group:other/care'],
      },
      { ref: 'user:default/ben', isChair: false, roles: [], teams: [] },
    ],
    group: 'group:default/api-people',
    sponsor: 'user:default/cto',
    stakeholders: ['guild:default/front-end', 'group:default/board'],
    liaison: 'group:default/office',
    channels: [
      { type: 'chat', name: '#apis', url: 'https://chat.example/apis' },
      // eslint-disable-next-line no-script-url
      { name: 'a room', url: 'javascript:alert(1)', purpose: 'Fridays' },
    ],
    disbandWhen: 'Every API is described.',
    annotations: { 'backstage.io/edit-url': 'https://git.example/edit' },
  },
  {
    mostWaived: [
      {
        standard: 'standard:default/runbooks',
        requirement: 'exists',
        statement: 'It has a runbook.',
        waived: 5,
        expiring: 2,
      },
    ],
  },
);

function show(answer = FULL, more: Partial<OwnershipApi> = {}, at?: string) {
  const getGuild = jest.fn(async () => answer);
  renderPage(
    <GuildsRoutes />,
    {
      getGuild,
      getFindings: async () => aFindingList([]),
      getStandards: async () => aStandardList([]),
      ...more,
    },
    { at: at ?? '/default/apis' },
  );
  return getGuild;
}

/** What stands in the card with a heading. */
const card = async (name: string | RegExp) => {
  const heading = await screen.findByRole('heading', { name });
  return within(heading.closest<HTMLElement>('.bui-Card')!);
};

describe('GuildPage', () => {
  it('says what the guild is for, and what it may say', async () => {
    const getGuild = show();
    const about = await card('What it is for');
    expect(getGuild).toHaveBeenCalledWith(REF);
    expect(screen.getByRole('heading', { name: 'API guild' })).toBeVisible();
    expect(about.getByText('APIs that a stranger can use.')).toBeVisible();
    expect(about.getByText(/watch over something/)).toHaveTextContent(
      /^Committee\. /,
    );
    expect(about.getByText(/binds the domains/)).toHaveTextContent(
      /^Binding\. /,
    );
    expect(about.getByRole('link', { name: 'care' })).toHaveAttribute(
      'href',
      '/catalog/default/domain/care',
    );
    expect(about.getByText('Works for').nextSibling).toHaveTextContent(
      'front-end, board',
    );
    expect(about.getByText('Every API is described.')).toBeVisible();
    expect(
      about.getByRole('link', { name: 'https://wiki.example/charter' }),
    ).toHaveAttribute('href', 'https://wiki.example/charter');
    expect(screen.queryByRole('heading', { name: 'Charter' })).toBeNull();
    expect(screen.getByRole('link', { name: /Edit/ })).toHaveAttribute(
      'href',
      'https://git.example/edit',
    );
  });

  it('names its people with their teams, and how to reach it', async () => {
    show();
    const people = await card('People (2)');
    const [ann, ben] = people.getAllByRole('listitem');
    expect(ann).toHaveTextContent('annChairtech-leadshop, other/care');
    expect(ben).toHaveTextContent(/^ben$/);
    expect(within(ann).getByRole('link', { name: 'shop' })).toHaveAttribute(
      'href',
      '/catalog/default/group/shop',
    );
    expect(people.getByRole('link', { name: 'api-people' })).toBeVisible();

    const contact = await card('Contact');
    expect(contact.getByRole('link', { name: '#apis' })).toHaveAttribute(
      'href',
      'https://chat.example/apis',
    );
    expect(contact.getByText('a room')).toBeVisible();
    expect(contact.queryByRole('link', { name: 'a room' })).toBeNull();
    expect(contact.getByRole('link', { name: 'office' })).toBeVisible();
    expect(contact.getByRole('link', { name: 'cto' })).toBeVisible();
  });

  it('shows some of many people, and all of them on demand', async () => {
    const people = Array.from({ length: 14 }, (_, index) => ({
      ref: `user:default/p${index}`,
      isChair: false,
      roles: [],
      teams: [],
    }));
    show(aGuildAnswer({ people, members: 14 }));
    const shown = await card('People (14)');
    expect(shown.getAllByRole('listitem')).toHaveLength(12);
    await userEvent.click(shown.getByRole('button', { name: 'Show 2 more' }));
    expect(shown.getAllByRole('listitem')).toHaveLength(14);
  });

  it('lays out a charter that is a text', async () => {
    show(aGuildAnswer({ charter: '# Charter\n\nWe meet **in public**.' }));
    expect(await screen.findByText('in public')).toBeVisible();
    // The card says so already.
    expect(screen.getAllByRole('heading', { name: 'Charter' })).toHaveLength(1);
  });

  it('shows how far its standards have come', async () => {
    const getStandards = jest.fn(async () =>
      aStandardList([
        aStandard(),
        aStandard({
          ref: 'standard:default/young',
          title: 'Young',
          status: 'proposed',
          entities: 0,
          musts: someStates(),
        }),
        aStandard({
          ref: 'standard:default/old',
          title: 'Old',
          status: 'retired',
          phase: 'past',
        }),
      ]),
    );
    show(FULL, { getStandards });
    const standards = await card('Standards');
    expect(
      await standards.findByRole('link', { name: 'Runbooks 1.0' }),
    ).toHaveAttribute('href', '/ownership/standards/default/runbooks');
    // 6 met, 1 waived and 3 unmet.
    expect(
      standards.getByText(/^6 of 10 met, 1 waived · 10 entities$/),
    ).toBeVisible();
    expect(
      standards.getByRole('img', { name: 'MUSTs: 6 met, 1 waived, 3 unmet' }),
    ).toBeInTheDocument();
    expect(standards.getByText('binds nothing today')).toBeVisible();
    expect(standards.getByText('binds nobody any more')).toBeVisible();
    expect(standards.getAllByRole('img')).toHaveLength(1);
    expect(getStandards).toHaveBeenCalledWith(
      expect.objectContaining({ guild: [REF] }),
    );
    expect(
      standards.getByRole('link', { name: 'See them in the library' }),
    ).toHaveAttribute(
      'href',
      '/ownership/standards?guild=guild%3Adefault%2Fapis',
    );
  });

  it('says what is waived most, and leads to where', async () => {
    show();
    const waived = await card('Waived most');
    expect(
      waived.getByText(/waived on 5 entities, 2 of them soon to expire/),
    ).toBeVisible();
    expect(
      waived.getByRole('link', { name: 'It has a runbook.' }),
    ).toHaveAttribute(
      'href',
      '/ownership/standards/default/runbooks?tab=adoption&requirement=exists&state=waived&state=expiring',
    );
  });

  it('says in words what is wrong with it, and what to do', async () => {
    const getFindings = jest.fn(async () =>
      aFindingList([
        aFinding({
          rule: 'dormant-guild',
          subject: REF,
          severity: 'warning',
          message: 'It last met 90 days ago.',
          fix: { summary: 'Meet.' },
        }),
      ]),
    );
    show(FULL, { getFindings });
    const health = await card('Health');
    expect(await health.findByText('It last met 90 days ago.')).toBeVisible();
    expect(health.getByText('Meet.', { exact: false })).toBeVisible();
    expect(health.getByRole('link', { name: 'dormant-guild' })).toHaveAttribute(
      'href',
      '/ownership/rules/dormant-guild',
    );
    const meetings = await card('Meetings');
    expect(await meetings.findByText('Long ago')).toBeVisible();
    expect(getFindings).toHaveBeenCalledWith(
      expect.objectContaining({ subject: [REF] }),
    );
  });

  it('looks right with nothing but a form', async () => {
    show(aGuildAnswer());
    expect(await screen.findByRole('heading', { name: 'apis' })).toBeVisible();
    expect(await screen.findByText('Nothing to mend.')).toBeVisible();
    expect(await screen.findByText('It publishes no standard.')).toBeVisible();
    expect(screen.getByText('It names nobody.')).toBeVisible();
    expect(screen.getByText('It does not say when it meets.')).toBeVisible();
    for (const name of ['Charter', 'Contact', 'Waived most']) {
      expect(screen.queryByRole('heading', { name })).toBeNull();
    }
    for (const term of ['Authority', 'Covers', 'Works for', 'Ends when']) {
      expect(screen.queryByText(term)).toBeNull();
    }
    expect(screen.queryByRole('button', { name: 'We met today' })).toBeNull();
  });

  it('is that of a group, where the address says so', async () => {
    const getGuild = show(FULL, {}, '/other/apis?kind=group');
    await card('What it is for');
    expect(getGuild).toHaveBeenCalledWith('group:other/apis');
  });

  it('is that of a group, too, where no guild has the name', async () => {
    const getGuild = jest.fn(async (ref: string) =>
      ref === 'group:default/apis' ? FULL : undefined,
    );
    show(FULL, { getGuild }, '/default/apis');
    await card('What it is for');
    expect(getGuild.mock.calls).toEqual([
      ['guild:default/apis'],
      ['group:default/apis'],
    ]);
  });

  it('does not say of a group that its people come from itself', async () => {
    const ref = 'group:default/apis';
    show(aGuildAnswer({ ref, group: ref }), {}, '/default/apis?kind=group');
    expect(await screen.findByText('It names nobody.')).toBeVisible();
    expect(screen.queryByText(/From the group/)).toBeNull();
  });

  it('says that there is no such guild, and leads back', async () => {
    show(FULL, { getGuild: async () => undefined }, '/default/nobody');
    expect(await screen.findByText('There is no guild nobody')).toBeVisible();
    expect(screen.getByRole('link', { name: 'All guilds' })).toHaveAttribute(
      'href',
      '/ownership/guilds',
    );
  });

  it('shows an error, and tries again', async () => {
    const getGuild = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue(FULL);
    show(FULL, { getGuild });
    expect(await screen.findAllByText(/The backend is away/)).not.toHaveLength(
      0,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await card('What it is for')).toBeDefined();
  });

  it('says of each part why it cannot be shown', async () => {
    const fail = (what: string) => async () =>
      Promise.reject(new Error(`No ${what}`));
    show(FULL, {
      getFindings: fail('findings'),
      getStandards: fail('standards'),
    });
    expect(await screen.findAllByText(/No findings/)).not.toHaveLength(0);
    expect(await screen.findAllByText(/No standards/)).not.toHaveLength(0);
    expect(await card('What it is for')).toBeDefined();
  });
});

describe('"We met today"', () => {
  const MAY = aGuildAnswer(
    { cadence: 'P1M', lastMetOn: '2026-01-01' },
    { mayMeet: true },
  );
  const dormant = aFindingList([
    aFinding({ rule: 'dormant-guild', subject: REF, message: 'Long since.' }),
  ]);
  const noted = {
    guild: REF,
    metOn: TODAY,
    notedBy: 'user:default/ann',
    notedAt: `${TODAY}T09:00:00.000Z`,
  };

  it('is noted, counts at once, and is not asked again', async () => {
    const noteMeeting = jest.fn(async () => noted);
    const getGuild = show(MAY, {
      noteMeeting,
      getFindings: async () => dormant,
    });
    const meetings = await card('Meetings');
    expect(meetings.getByText('every month')).toBeVisible();
    expect(await meetings.findByText('Long ago')).toBeVisible();
    await userEvent.click(
      meetings.getByRole('button', { name: 'We met today' }),
    );
    expect(await meetings.findByText('today')).toBeVisible();
    expect(meetings.getByRole('status')).toHaveTextContent(/^Noted/);
    expect(noteMeeting).toHaveBeenCalledTimes(1);
    expect(noteMeeting).toHaveBeenCalledWith(REF, {});
    expect(meetings.queryByText('Long ago')).toBeNull();
    expect(meetings.queryByRole('button')).toBeNull();
    // Not on the body, from where a keyboard would have to start again.
    expect(document.activeElement).toContainElement(
      meetings.getByRole('status'),
    );
    await waitFor(() => expect(getGuild).toHaveBeenCalledTimes(2));
  });

  it('is not offered on the day of a meeting', async () => {
    show(aGuildAnswer({ lastMetOn: TODAY }, { mayMeet: true }));
    const meetings = await card('Meetings');
    expect(meetings.getByText('today')).toBeVisible();
    expect(meetings.queryByRole('button')).toBeNull();
  });

  it('says why it was not noted, and can be pressed again', async () => {
    const noteMeeting = jest
      .fn()
      .mockRejectedValueOnce(new Error('Only a chair can say that'))
      .mockResolvedValue(noted);
    show(MAY, { noteMeeting });
    const meetings = await card('Meetings');
    const button = () =>
      meetings.findByRole('button', { name: 'We met today' });
    await userEvent.click(await button());
    expect(await meetings.findByRole('alert')).toHaveTextContent(
      'Only a chair can say that',
    );
    expect(meetings.queryByText('today')).toBeNull();
    await userEvent.click(await button());
    expect(await meetings.findByText('today')).toBeVisible();
    expect(meetings.queryByRole('alert')).toBeNull();
  });
});
