import { Entity } from '@backstage/catalog-model';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  DecisionAbout,
  EntityDecisionsResponse,
  OwnershipApi,
} from '@pillars/plugin-ownership-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReactElement } from 'react';
import {
  aCell,
  aDecisionMap,
  aDomain,
  aKnownDecision,
  aScope,
} from '../testUtils/decisionFixtures';
import { aFindingList } from '../testUtils/fixtures';
import { CHECKOUT, renderOnEntity } from '../testUtils/renderPage';
import { aCoveredList, aParty, aScopeAnswer } from '../testUtils/scopeFixtures';
import { DomainDecisionsCard } from './DomainDecisionsCard';
import { EntityDecisionsCard } from './EntityDecisionsCard';
import { EntityDecisionScopeContent } from './EntityDecisionScopeContent';
import { PartyDecisionsCard } from './PartyDecisionsCard';

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

const answering = (answer: Partial<EntityDecisionsResponse> | undefined) => ({
  getEntityDecisions: jest.fn(async () => answer && { about: [], ...answer }),
});

/** A call that fails once, then answers. */
const failingOnce = <T,>(answer: T) =>
  jest.fn().mockRejectedValueOnce(new Error('Away')).mockResolvedValue(answer);

const texts = (items: HTMLElement[]) => items.map(one => one.textContent);

describe('EntityDecisionsCard', () => {
  const about = (
    title: string,
    more: Partial<DecisionAbout> = {},
  ): DecisionAbout => ({
    decision: title.toLowerCase(),
    title,
    required: false,
    decider: 'group:default/shop',
    scope: 'decisionscope:default/x',
    conflict: [],
    ...more,
  });
  const nobody = { decider: undefined, scope: undefined };

  it('names who decides, after what nobody can decide', async () => {
    const api = answering({
      about: [
        about('Data'),
        about('Release', { reviewDueOn: '2020-01-01' }),
        about('Security', { ...nobody, required: true }),
        about('Spending', {
          ...nobody,
          conflict: ['decisionscope:default/a', 'decisionscope:default/b'],
        }),
        about('People', { ...nobody, withheld: true }),
      ],
    });
    show(<EntityDecisionsCard />, api);
    expect(texts(await screen.findAllByRole('listitem'))).toEqual([
      'SecurityNobody',
      'SpendingIn conflict',
      'PeopleWithheld',
      'Datashop',
      'ReleaseshopReview overdue',
    ]);
    expect(api.getEntityDecisions).toHaveBeenCalledWith(
      'component:default/checkout',
    );
    expect(screen.getByRole('link', { name: 'Data' })).toHaveAttribute(
      'href',
      '/ownership/decisions?entity=component%3Adefault%2Fcheckout&decision=data',
    );
    expect(
      screen.getByRole('link', { name: 'Ask about a decision…' }),
    ).toHaveAttribute(
      'href',
      '/ownership/decisions?entity=component%3Adefault%2Fcheckout',
    );
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows the first five of more', async () => {
    const titles = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    show(
      <EntityDecisionsCard />,
      answering({ about: titles.map(title => about(title)) }),
    );
    expect(await screen.findAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
  });

  it('says that nothing is said, and lets one ask', async () => {
    show(<EntityDecisionsCard />, answering({}));
    expect(
      await screen.findByText('No decision scope that you may see covers it.'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /^Ask/ })).toBeVisible();
  });

  it('says that it is not reviewed yet', async () => {
    show(<EntityDecisionsCard />, answering(undefined));
    expect(
      await screen.findByText(/as it was last read, at most 15/),
    ).toBeVisible();
  });

  it('tries again after an error', async () => {
    const getEntityDecisions = failingOnce({ about: [about('Data')] });
    show(<EntityDecisionsCard />, { getEntityDecisions });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByRole('link', { name: 'Data' })).toBeVisible();
  });
});

describe('PartyDecisionsCard', () => {
  const scope = (title: string, more = {}) =>
    aScope({ ref: `decisionscope:default/${title}`, title, ...more });

  it('says what a team decides, where it is heard and what comes to it', async () => {
    const api = answering({
      party: aParty({
        decides: [scope('a'), scope('b', { state: 'expired' })],
        consulted: [scope('c')],
        vetoes: [scope('d')],
        informed: [scope('e')],
        escalates: [
          {
            scope: scope('f'),
            level: {
              level: 2,
              to: 'group:default/shop',
              after: 'P1W',
              when: 'No answer',
            },
          },
          { scope: scope('g'), level: { level: 1, to: 'group:default/shop' } },
        ],
      }),
    });
    show(<PartyDecisionsCard />, api, SHOP);
    const headings = await screen.findAllByRole('heading', { level: 4 });
    expect(texts(headings)).toEqual([
      'Decides (2)',
      'May veto (1)',
      'Is consulted (1)',
      'Escalated here (2)',
      'Is informed (1)',
    ]);
    expect(texts(screen.getAllByRole('listitem'))).toEqual([
      'adata',
      'bReview duedata',
      'ddata',
      'cdata',
      'fdata, level 2, after 1 week: No answer',
      'gdata, level 1',
      'edata',
    ]);
    expect(screen.getByRole('link', { name: 'f' })).toHaveAttribute(
      'href',
      '/ownership/decisions/default/f',
    );
    expect(api.getEntityDecisions).toHaveBeenCalledWith('group:default/shop');
  });

  it('says what a person decides, and nothing that they do not', async () => {
    show(
      <PartyDecisionsCard />,
      answering({ party: aParty({ decides: [scope('a')] }) }),
      ANN,
    );
    const headings = await screen.findAllByRole('heading', { level: 4 });
    expect(texts(headings)).toEqual(['Decides in person (1)']);
  });

  it('shows the first five of more', async () => {
    const decides = ['a', 'b', 'c', 'd', 'e', 'f'].map(one => scope(one));
    show(
      <PartyDecisionsCard />,
      answering({ party: aParty({ decides }) }),
      SHOP,
    );
    expect(await screen.findAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });

  it('does not say that a hundred are all', async () => {
    const decides = Array.from({ length: 100 }, (_, i) => scope(`s${i}`));
    show(
      <PartyDecisionsCard />,
      answering({ party: aParty({ decides }) }),
      SHOP,
    );
    const headings = await screen.findAllByRole('heading', { level: 4 });
    expect(texts(headings)).toEqual(['Decides (100 or more)']);
  });

  it.each([SHOP, entityOf('Guild', 'apis')])(
    'says of a group or guild that nothing names it',
    async party => {
      show(<PartyDecisionsCard />, answering({ party: aParty() }), party);
      expect(
        await screen.findByText('No decision scope that you may see names it.'),
      ).toBeVisible();
    },
  );

  it('says of a group that nothing is known of it yet', async () => {
    show(<PartyDecisionsCard />, answering(undefined), SHOP);
    expect(await screen.findByText(/as it was last read/)).toBeVisible();
    expect(screen.queryByText(/No decision scope/)).toBeNull();
  });

  it('is not there for a person whom nothing names', async () => {
    const api = answering({ party: aParty() });
    show(<PartyDecisionsCard />, api, ANN);
    await waitFor(() => expect(api.getEntityDecisions).toHaveBeenCalled());
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(screen.getByText('The page')).toBeVisible();
    expect(screen.queryByText('Decisions')).toBeNull();
  });

  it.each([SHOP, ANN])('tries again after an error', async party => {
    const getEntityDecisions = failingOnce({
      about: [],
      party: aParty({ decides: [scope('a')] }),
    });
    show(<PartyDecisionsCard />, { getEntityDecisions }, party);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByRole('link', { name: 'a' })).toBeVisible();
  });
});

describe('DomainDecisionsCard', () => {
  const SALES = entityOf('Domain', 'sales');

  it('shows what is required and what is decided, as on the map', async () => {
    const getDecisionMap = jest.fn(async () => aDecisionMap());
    show(<DomainDecisionsCard />, { getDecisionMap }, SALES);
    // Nobody decides "People", and retention only as a part of data. There are
    // 4 entities.
    expect(texts(await screen.findAllByRole('listitem'))).toEqual([
      'Datapayments, platform Overlapping',
      'Delivery1 of 4 decidedMissing',
      'Delivery › Releases2 of 4 decidedpayments Partly',
      'snackspayments Covered',
    ]);
    expect(getDecisionMap).toHaveBeenCalledWith({
      domain: ['domain:default/sales'],
    });
    expect(screen.getByRole('link', { name: 'Delivery' })).toHaveAttribute(
      'href',
      '/ownership/decisions?domain=domain%3Adefault%2Fsales&cell=delivery',
    );
  });

  it('counts the deciders for whom there is no room', async () => {
    const deciders = ['a', 'b', 'c', 'd'].map(name => `group:default/${name}`);
    const totals = { scopes: 9, deciders: 8 };
    const map = aDecisionMap({
      decisions: [aKnownDecision('data', { title: 'Data', scopes: 1 })],
      domains: [
        aDomain('sales', [aCell('data', 'covered', { deciders, totals })]),
      ],
    });
    show(<DomainDecisionsCard />, { getDecisionMap: async () => map }, SALES);
    expect(await screen.findByRole('listitem')).toHaveTextContent(
      'Dataa, b and 6 moreCovered',
    );
  });

  it('says that nothing has to be decided', async () => {
    const map = aDecisionMap({ domains: [aDomain('sales', [])] });
    show(<DomainDecisionsCard />, { getDecisionMap: async () => map }, SALES);
    expect(
      await screen.findByText(/^Nothing has to be decided here/),
    ).toBeVisible();
  });

  it('says that it is not reviewed yet', async () => {
    const map = aDecisionMap({ domains: [] });
    show(<DomainDecisionsCard />, { getDecisionMap: async () => map }, SALES);
    expect(
      await screen.findByText(/as it was last read, at most 15/),
    ).toBeVisible();
  });

  it('tries again after an error', async () => {
    const getDecisionMap = failingOnce(aDecisionMap());
    show(<DomainDecisionsCard />, { getDecisionMap }, SALES);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByRole('link', { name: 'Data' })).toBeVisible();
  });
});

describe('EntityDecisionScopeContent', () => {
  const SCOPE = entityOf('DecisionScope', 'ordering-data');

  function showScope(getScope: OwnershipApi['getScope']) {
    show(
      <TestApiProvider apis={[[catalogApiRef, catalogApiMock()]]}>
        <EntityDecisionScopeContent />
      </TestApiProvider>,
      {
        getScope,
        getCovered: async () => aCoveredList([]),
        getDecisions: async () => ({ decisions: [] }),
        getFindings: async () => aFindingList([]),
      },
      SCOPE,
    );
  }

  it('shows the scope of the page', async () => {
    const getScope = jest.fn(async () => aScopeAnswer());
    showScope(getScope);
    const heading = await screen.findByRole('heading', { name: 'Who decides' });
    const who = within(heading.closest<HTMLElement>('.bui-Card')!);
    expect(who.getByText('payments')).toBeVisible();
    expect(getScope).toHaveBeenCalledWith(
      'decisionscope:default/ordering-data',
    );
  });

  it('says that it is not reviewed yet', async () => {
    showScope(async () => undefined);
    expect(await screen.findByText('It is not known here yet')).toBeVisible();
  });

  it('tries again after an error', async () => {
    showScope(failingOnce(aScopeAnswer()));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Who decides' }),
    ).toBeVisible();
  });
});
