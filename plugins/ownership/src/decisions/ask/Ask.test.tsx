import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDecisionAnswer } from '../../testUtils/decisionFixtures';
import {
  answerRegion,
  QUESTION,
  renderDecisions,
} from '../../testUtils/renderDecisions';

describe('asking', () => {
  it('finds a decision and an entity, and reads the answer', async () => {
    const { whoDecides } = renderDecisions();
    const decision = await screen.findByRole('combobox', {
      name: /Who decides/,
    });
    await userEvent.type(decision, 'retent');
    await userEvent.click(
      await screen.findByRole('option', { name: /Data › Retention/ }),
    );
    expect(decision).toHaveValue('data/retention');
    const about = screen.getByRole('combobox', { name: /About/ });
    await userEvent.type(about, 'check');
    const found = await screen.findByRole('option', { name: /Checkout/ });
    expect(found).toHaveTextContent('Component · component:default/checkout');
    // A person is nothing that one decides about.
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(about).toHaveValue('component:default/checkout');
    await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
    expect(
      await (await answerRegion()).findByText(/decides data\/retention of/),
    ).toBeVisible();
    expect(whoDecides).toHaveBeenCalledWith({
      entityRef: 'component:default/checkout',
      decision: 'data/retention',
    });
  });

  it('takes what is typed, and says what it cannot take', async () => {
    const { whoDecides } = renderDecisions();
    const decision = await screen.findByRole('combobox', {
      name: /Who decides/,
    });
    await userEvent.type(decision, 'Data Retention');
    await userEvent.tab();
    await userEvent.type(
      await screen.findByRole('combobox', { name: /About/ }),
      'system:default/ordering',
    );
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
    expect(await screen.findByText(/write a path of lower-case/)).toBeVisible();
    expect(whoDecides).not.toHaveBeenCalled();
    await userEvent.clear(decision);
    await userEvent.type(decision, 'mine/own');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
    await waitFor(() =>
      expect(whoDecides).toHaveBeenCalledWith({
        entityRef: 'system:default/ordering',
        decision: 'mine/own',
      }),
    );
  });

  it('takes a whole title for what has it', async () => {
    const { whoDecides } = renderDecisions();
    const decision = await screen.findByRole('combobox', {
      name: /Who decides/,
    });
    await userEvent.type(decision, 'data › retention');
    await userEvent.tab();
    expect(decision).toHaveValue('data/retention');
    const about = screen.getByRole('combobox', { name: /About/ });
    await userEvent.type(about, 'checkout');
    await screen.findByRole('option', { name: /Checkout/ });
    await userEvent.tab();
    expect(about).toHaveValue('component:default/checkout');
    await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
    await waitFor(() =>
      expect(whoDecides).toHaveBeenCalledWith({
        entityRef: 'component:default/checkout',
        decision: 'data/retention',
      }),
    );
  });

  it.each(['entity=nope&decision=data', 'entity=component:a&decision=DATA/'])(
    'does not ask what no question is: %s',
    async search => {
      const { whoDecides } = renderDecisions(`/?${search}`);
      expect(await screen.findByText(/That cannot be asked/)).toBeVisible();
      expect(whoDecides).not.toHaveBeenCalled();
    },
  );

  it('still takes a path where the decisions cannot be read', async () => {
    renderDecisions(QUESTION, {
      getDecisions: jest.fn().mockRejectedValue(new Error('No decisions')),
    });
    expect(await screen.findByText('No decisions')).toBeVisible();
    expect(
      await (await answerRegion()).findByText(/decides data\/retention of/),
    ).toBeVisible();
  });
});

describe('an answer', () => {
  it('is two sentences with links to what is there', async () => {
    renderDecisions(QUESTION);
    const region = await answerRegion();
    const first = (await region.findByText(/decides data\/retention of/))
      .parentElement!;
    await waitFor(() =>
      expect(first).toHaveTextContent(
        'Payments team decides data/retention of Checkout: Data of ordering names its system ordering.',
      ),
    );
    expect(first).toHaveTextContent(
      'It asks group:default/storefront first, and user:default/helene may veto it.',
    );
    expect(
      region.getAllByRole('link', { name: 'Data of ordering' })[0],
    ).toHaveAttribute('href', '/ownership/decisions/default/ordering-data');
    expect(
      region.getAllByRole('link', { name: 'Checkout' })[0],
    ).toHaveAttribute('href', '/catalog/default/component/checkout');
    expect(region.queryByRole('link', { name: /storefront/ })).toBeNull();
  });

  it('shows the escalation as a ladder with an end', async () => {
    renderDecisions(QUESTION);
    const ladder = await (
      await answerRegion()
    ).findByRole('list', {
      name: 'Escalation',
    });
    const [first, last] = within(ladder).getAllByRole('listitem');
    expect(first).toHaveTextContent(/^After 2 days it goes to platform\.$/);
    expect(last).toHaveTextContent(
      /^After 1 week it goes to user:default\/helene/,
    );
    expect(within(last).getByText('Last word')).toBeVisible();
    expect(
      await within(first).findByRole('link', { name: 'platform' }),
    ).toHaveAttribute('href', '/catalog/default/group/platform');
  });

  it('warns of an escalation without an end', async () => {
    renderDecisions(QUESTION, {
      whoDecides: async () =>
        aDecisionAnswer({
          escalation: [
            { level: 1, to: 'group:default/platform', after: 'P2D' },
          ],
        }),
    });
    const region = await answerRegion();
    expect(await region.findByText('No last word')).toBeVisible();
    expect(region.queryByText('Last word')).toBeNull();
  });

  it('gives its reasons and who is heard, one click away', async () => {
    renderDecisions(QUESTION);
    const region = await answerRegion();
    await userEvent.click(await region.findByRole('button', { name: 'Why?' }));
    expect(
      region.getByRole('list', { name: 'Scopes that apply' }),
    ).toHaveTextContent(/^Data of ordering names its system ordering$/);
    expect(
      region.getByRole('list', { name: 'Scopes that nearly apply' }),
    ).toHaveTextContent(/yet it is not in force before 2030-01-01/);
    await userEvent.click(region.getByRole('button', { name: 'Who is heard' }));
    expect(
      region.getByRole('list', { name: 'Asked before' }),
    ).toHaveTextContent(
      'group:default/storefront owns component:default/website, which depends on it',
    );
    expect(region.getByRole('list', { name: 'Told after' })).toHaveTextContent(
      'support',
    );
    expect(region.getByRole('list', { name: 'May veto it' })).toHaveTextContent(
      'user:default/helene on these grounds: Card data',
    );
  });

  it('names both sides of a conflict, and where it is mended', async () => {
    renderDecisions(QUESTION, {
      whoDecides: async () =>
        aDecisionAnswer({
          decider: undefined,
          scope: undefined,
          escalation: [],
          conflict: [
            { scope: 'decisionscope:default/a', decider: 'group:default/g' },
            { scope: 'decisionscope:default/b', decider: 'group:default/h' },
          ],
        }),
    });
    const region = await answerRegion();
    const sides = await region.findByRole('list', { name: 'Conflict' });
    expect(
      within(sides)
        .getAllByRole('listitem')
        .map(one => one.textContent),
    ).toEqual([
      'group:default/g, by decisionscope:default/a',
      'group:default/h, by decisionscope:default/b',
    ]);
    expect(
      region.getByRole('link', { name: 'What is found about it' }),
    ).toHaveAttribute(
      'href',
      '/ownership/findings?rule=overlapping-scopes&q=decisionscope%3Adefault%2Fa',
    );
    expect(region.queryByText(/REPLACE-ME/)).toBeNull();
  });

  it('says what to write where nobody decides', async () => {
    renderDecisions(QUESTION, {
      whoDecides: async () =>
        aDecisionAnswer({
          decider: undefined,
          scope: undefined,
          candidates: [],
          escalation: [],
        }),
    });
    const region = await answerRegion();
    expect(await region.findByText(/Nobody decides/)).toBeVisible();
    await region.findByText('DecisionScope');
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveTextContent(
      /name: data-retention-checkout.*decision: data\/retention.*appliesTo: \['component:default\/checkout'\]/,
    );
  });

  it('teaches how to ask about what the catalog does not hold', async () => {
    renderDecisions('/?entity=component:default/gone&decision=data', {
      whoDecides: async () =>
        aDecisionAnswer({
          entity: 'component:default/gone',
          decision: 'data',
          unknown: 'entity',
          decider: undefined,
          scope: undefined,
          candidates: [],
          consulted: [],
          informed: [],
          vetoes: [],
          escalation: [],
        }),
    });
    const region = await answerRegion();
    expect(
      await region.findByText(/the catalog holds no such entity/),
    ).toBeVisible();
    expect(region.queryByRole('button', { name: 'Why?' })).toBeNull();
    expect(region.queryByText(/REPLACE-ME/)).toBeNull();
  });

  it('does not pretend that nobody decides what may not be seen', async () => {
    renderDecisions(QUESTION, {
      whoDecides: async () =>
        aDecisionAnswer({
          decider: undefined,
          scope: undefined,
          // None is ranked, as the first of them is not shown.
          candidates: aDecisionAnswer().candidates.filter(one => !one.applies),
          consulted: [],
          informed: [],
          vetoes: [],
          escalation: [],
          withheld: true,
        }),
    });
    const region = await answerRegion();
    expect(
      await region.findByText(
        /is withheld: a scope that you may not see has a part in it/,
      ),
    ).toBeVisible();
    expect(region.queryByText(/REPLACE-ME/)).toBeNull();
    await userEvent.click(region.getByRole('button', { name: 'Why?' }));
    await userEvent.click(region.getByRole('button', { name: 'Who is heard' }));
    // What applies; whom they ask, tell, and are stopped by.
    expect(region.getAllByText('Withheld.')).toHaveLength(4);
    expect(region.queryByText(/Nobody|None/)).toBeNull();
  });

  it('says that only the way on may not be seen', async () => {
    renderDecisions(QUESTION, {
      whoDecides: async () =>
        aDecisionAnswer({
          withheld: true,
          escalation: [
            { level: 1, to: 'group:default/platform', after: 'P2D' },
          ],
        }),
    });
    const region = await answerRegion();
    expect(
      await region.findByText(/It goes on with a scope that you may not see/),
    ).toBeVisible();
    expect(region.getByText(/decides data\/retention of/)).toBeVisible();
    expect(region.queryByText('No last word')).toBeNull();
  });

  it('is asked for again after an error', async () => {
    const whoDecides = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue(aDecisionAnswer());
    renderDecisions(QUESTION, { whoDecides });
    const region = await answerRegion();
    await userEvent.click(
      await region.findByRole('button', { name: 'Try again' }),
    );
    expect(await region.findByText(/decides data\/retention of/)).toBeVisible();
  });

  it('is shared by its link', async () => {
    // What is copied stands at the end of the page while it is.
    const copy = jest.fn();
    document.execCommand = () => {
      copy(document.body.lastElementChild?.textContent);
      return true;
    };
    renderDecisions(`${QUESTION}&show=missing`);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Copy link' }),
    );
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(copy).toHaveBeenCalledWith(
      'http://localhost/ownership/decisions?entity=component%3Adefault%2Fcheckout&decision=data%2Fretention',
    );
  });
});
