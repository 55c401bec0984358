import { Entity } from '@backstage/catalog-model';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReactElement } from 'react';
import {
  aBinding,
  aFindingList,
  aGuild,
  aGuildAnswer,
  aGuildList,
  aMetRequirement,
  aRequirement,
  aStandard,
  aStandardList,
  aWaiver,
  aWaiverList,
  someStates,
} from '../testUtils/fixtures';
import { CHECKOUT, renderOnEntity } from '../testUtils/renderPage';
import { EntityGuildContent } from './EntityGuildContent';
import { EntityGuildsCard } from './EntityGuildsCard';
import { EntityStandardsCard } from './EntityStandardsCard';
import { TeamStandardsCard } from './TeamStandardsCard';

const entityOf = (kind: string, name: string): Entity => ({
  ...CHECKOUT,
  kind,
  metadata: { name, namespace: 'default' },
});

const SHOP = entityOf('Group', 'shop');
const ANN = entityOf('User', 'ann');

/** A card beside something that is always there. */
function show(card: ReactElement, api: Partial<OwnershipApi>, entity?: Entity) {
  renderOnEntity(
    <>
      {card}
      <p>The page</p>
    </>,
    api,
    entity,
  );
}

/** The headings of a page, once answers had the time to be shown. */
async function headings() {
  await screen.findByText('The page');
  await new Promise(resolve => setTimeout(resolve, 100));
  return screen.queryAllByRole('heading');
}

describe('EntityStandardsCard', () => {
  const showBinding = (
    items: ReturnType<typeof aBinding>[],
    more: Partial<OwnershipApi> = {},
  ) =>
    show(<EntityStandardsCard />, {
      getBindingStandards: async () => ({ items }),
      ...more,
    });

  it('says what is not met, and how to mend it, before all else', async () => {
    const getBindingStandards = jest.fn(async () => ({
      items: [
        aBinding([aMetRequirement({ id: 'a' })], {
          ref: 'standard:default/fine',
          title: 'Fine',
        }),
        aBinding([
          aMetRequirement({ id: 'b', statement: 'It is met.' }),
          aRequirement({
            id: 'c',
            level: 'SHOULD',
            statement: 'It is waived.',
            state: 'expiring',
            waivedUntil: '2099-03-31',
            fix: undefined,
            fingerprint: undefined,
          }),
          aRequirement(),
        ]),
      ],
    }));
    showBinding([], { getBindingStandards });
    const [first, second] = await screen.findAllByRole('heading', { level: 4 });
    expect(getBindingStandards).toHaveBeenCalledWith(
      'component:default/checkout',
    );
    expect([first, second].map(one => one.textContent)).toEqual([
      'Runbooks 1.0',
      'Fine 1.0',
    ]);
    expect(within(first).getByRole('link')).toHaveAttribute(
      'href',
      '/ownership/standards/default/runbooks',
    );
    const states = screen.getAllByText(/^(Unmet|Waiver expires|Met)$/);
    expect(states.map(one => one.textContent).slice(0, 2)).toEqual([
      'Unmet',
      'Waiver expires',
    ]);
    expect(
      screen.getByText('Do what no-runbook', { exact: false }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'What no-runbook asks for' }),
    ).toHaveAttribute('href', '/ownership/rules/no-runbook');
    expect(screen.getByText(/until 2099-03-31/)).toBeVisible();
    // What is met is folded.
    expect(screen.getByText('It is met.')).not.toBeVisible();
    await userEvent.click(screen.getAllByText('1 met')[0]);
    expect(screen.getByText('It is met.')).toBeVisible();
  });

  it('counts what nothing can tell, and what is not applicable', async () => {
    showBinding([
      aBinding(
        (['met', 'met', 'unverifiable', 'notApplicable'] as const).map(
          (state, index) => aMetRequirement({ id: String(index), state }),
        ),
      ),
    ]);
    expect(
      await screen.findByText('2 met, 1 cannot be checked, 1 not applicable'),
    ).toBeVisible();
  });

  it('asks for nothing that is optional', async () => {
    showBinding([
      aBinding([
        aRequirement({ level: 'MAY', statement: 'It could.' }),
        aMetRequirement({ id: 'b' }),
      ]),
    ]);
    expect(await screen.findByText('1 met, 1 unmet MAY')).toBeVisible();
    expect(screen.getByText('It could.')).not.toBeVisible();
  });

  it('asks for a MUST before a SHOULD', async () => {
    showBinding([
      aBinding([
        aRequirement({ id: 'a', level: 'SHOULD' }),
        aRequirement({ id: 'b', level: 'MUST' }),
      ]),
    ]);
    const levels = await screen.findAllByText(/^(MUST|SHOULD)$/);
    expect(levels.map(one => one.textContent)).toEqual(['MUST', 'SHOULD']);
  });

  it('says from when, until when and whether a standard binds', async () => {
    showBinding([
      aBinding([], {
        ref: 'standard:default/a',
        title: 'Coming',
        phase: 'upcoming',
        effectiveFrom: '2099-01-01',
      }),
      aBinding([], {
        ref: 'standard:default/b',
        title: 'Trying',
        status: 'trial',
        phase: 'trial',
      }),
      aBinding([], {
        ref: 'standard:default/c',
        title: 'Ending',
        sunsetOn: '2099-12-31',
      }),
    ]);
    expect(await screen.findByText('from 2099-01-01')).toBeVisible();
    expect(screen.getByText('On trial')).toBeVisible();
    expect(screen.getByText('until 2099-12-31')).toBeVisible();
  });

  it('asks for a waiver, and then says that it waits', async () => {
    const { fingerprint } = aRequirement();
    const requestWaiver = jest.fn(async () => aWaiver());
    const getWaivers = jest
      .fn()
      .mockResolvedValueOnce(aWaiverList([]))
      .mockResolvedValue(aWaiverList([aWaiver({ fingerprint })]));
    showBinding([], {
      requestWaiver,
      getWaivers,
      // Each answer is one of its own, as from a backend.
      getBindingStandards: async () => ({
        items: [aBinding([aRequirement()])],
      }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask for a waiver…' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(/Reason/), 'It moves in May.');
    await userEvent.click(dialog.getByRole('button', { name: '30 days' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(
      await screen.findByRole('link', { name: 'waits for a decision' }),
    ).toHaveAttribute(
      'href',
      '/ownership/waivers?q=component%3Adefault%2Fcheckout',
    );
    expect(requestWaiver).toHaveBeenCalledWith(
      expect.objectContaining({ fingerprint, reason: 'It moves in May.' }),
    );
    expect(screen.queryByRole('button', { name: /waiver/ })).toBeNull();
    await waitFor(() =>
      expect(document.activeElement).toHaveTextContent('waits for a decision'),
    );
  });

  it('offers no waiver of what no finding says', async () => {
    showBinding([
      aBinding([aRequirement({ level: 'SHOULD', fingerprint: undefined })]),
    ]);
    expect(await screen.findByText('Unmet')).toBeVisible();
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not there where nothing binds', async () => {
    showBinding([]);
    expect(await headings()).toEqual([]);
  });

  it('is not there until something is known', async () => {
    showBinding([], { getBindingStandards: () => new Promise(() => {}) });
    expect(await headings()).toEqual([]);
  });

  it('says why it has no answer', async () => {
    showBinding([], {
      getBindingStandards: async () => Promise.reject(new Error('Away')),
    });
    expect(await screen.findAllByText(/Away/)).not.toHaveLength(0);
  });
});

describe('TeamStandardsCard', () => {
  it('shows how far what a team owns has come, the worst first', async () => {
    const getStandards = jest.fn(async () =>
      aStandardList([
        aStandard({
          ref: 'standard:default/fine',
          title: 'Fine',
          entities: 4,
          musts: someStates({ met: 4 }),
        }),
        aStandard(),
      ]),
    );
    show(<TeamStandardsCard />, { getStandards }, SHOP);
    const items = await screen.findAllByRole('listitem');
    expect(items.map(one => one.textContent)).toEqual([
      'Runbooks 1.0Adopted6 of 10 met, 1 waived · 10 entities',
      'Fine 1.0Adopted4 of 4 met · 4 entities',
    ]);
    expect(getStandards).toHaveBeenCalledWith(
      expect.objectContaining({
        team: ['group:default/shop'],
        status: ['trial', 'adopted'],
      }),
    );
    expect(
      screen.getByRole('link', { name: 'See all of them in the library' }),
    ).toHaveAttribute(
      'href',
      '/ownership/standards?team=group%3Adefault%2Fshop',
    );
  });

  it('is not there where nothing binds', async () => {
    const getStandards = async () => aStandardList([]);
    show(<TeamStandardsCard />, { getStandards }, SHOP);
    expect(await headings()).toEqual([]);
  });

  it('says why it has no answer', async () => {
    const getStandards = async () => Promise.reject(new Error('Away'));
    show(<TeamStandardsCard />, { getStandards }, SHOP);
    expect(await screen.findAllByText(/Away/)).not.toHaveLength(0);
  });
});

describe('EntityGuildsCard', () => {
  const OTHER = aGuild({
    ref: 'guild:default/other',
    title: 'Other',
    form: 'working-group',
    chairs: [],
    members: 1,
  });

  it('names the guilds of a person, and where they chair', async () => {
    const getGuilds = jest.fn(async () => aGuildList([aGuild(), OTHER]));
    show(<EntityGuildsCard />, { getGuilds }, ANN);
    const items = await screen.findAllByRole('listitem');
    expect(items.map(one => one.textContent)).toEqual([
      'API guildChairGuild, 3 people',
      'OtherWorking group, 1 person',
    ]);
    expect(getGuilds).toHaveBeenCalledWith(
      expect.objectContaining({ member: ['user:default/ann'] }),
    );
    expect(screen.getByRole('link', { name: 'API guild' })).toHaveAttribute(
      'href',
      '/ownership/guilds/default/apis',
    );
  });

  it('names the guilds of the people of a group, and leads to all', async () => {
    const getGuilds = jest.fn(async () => aGuildList([aGuild()], 30));
    show(<EntityGuildsCard />, { getGuilds }, SHOP);
    expect(
      await screen.findByRole('link', { name: 'See all 30' }),
    ).toHaveAttribute('href', '/ownership/guilds?team=group%3Adefault%2Fshop');
    expect(getGuilds).toHaveBeenCalledWith(
      expect.objectContaining({ team: ['group:default/shop'] }),
    );
    expect(screen.queryByText('Chair')).toBeNull();
  });

  it('is not there for who is in none', async () => {
    const getGuilds = async () => aGuildList([]);
    show(<EntityGuildsCard />, { getGuilds }, ANN);
    expect(await headings()).toEqual([]);
  });

  it('says why it has no answer', async () => {
    const getGuilds = async () => Promise.reject(new Error('Away'));
    show(<EntityGuildsCard />, { getGuilds }, ANN);
    expect(await screen.findAllByText(/Away/)).not.toHaveLength(0);
  });
});

describe('EntityGuildContent', () => {
  const GUILD = entityOf('Guild', 'apis');
  const api = {
    getFindings: async () => aFindingList([]),
    getStandards: async () => aStandardList([]),
  };

  it('shows the guild of the page', async () => {
    const getGuild = jest.fn(async () => aGuildAnswer({ mission: 'To help.' }));
    show(<EntityGuildContent />, { ...api, getGuild }, GUILD);
    expect(await screen.findByText('To help.')).toBeVisible();
    expect(getGuild).toHaveBeenCalledWith('guild:default/apis');
  });

  it('says that it is not reviewed yet', async () => {
    const getGuild = async () => undefined;
    show(<EntityGuildContent />, { ...api, getGuild }, GUILD);
    expect(
      await screen.findByText('It is not in the last review yet'),
    ).toBeVisible();
  });

  it('tries again after an error', async () => {
    const getGuild = jest
      .fn()
      .mockRejectedValueOnce(new Error('Away'))
      .mockResolvedValue(aGuildAnswer({ mission: 'To help.' }));
    show(<EntityGuildContent />, { ...api, getGuild }, GUILD);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText('To help.')).toBeVisible();
  });
});
