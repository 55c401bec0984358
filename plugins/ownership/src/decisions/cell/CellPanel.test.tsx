import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aCell,
  aCellAnswer,
  aDecisionAnswer,
} from '../../testUtils/decisionFixtures';
import { mapGrid, renderDecisions } from '../../testUtils/renderDecisions';

const CELL = '/?domain=domain:default/sales&cell=data';

describe('what is behind a cell', () => {
  const panel = async () => within(await screen.findByRole('dialog'));

  it('opens from the map, and goes again', async () => {
    const { getDecisionCell } = renderDecisions();
    await userEvent.click(
      (await mapGrid()).getByRole('link', { name: /^Data in Sales/ }),
    );
    expect(
      await screen.findByRole('dialog', { name: 'Data in sales' }),
    ).toBeVisible();
    expect(getDecisionCell).toHaveBeenCalledWith({
      domain: 'domain:default/sales',
      decision: 'data',
    });
    await userEvent.click(
      (await panel()).getByRole('button', { name: 'Close' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says who decides inside, and asks about an example', async () => {
    const { whoDecides } = renderDecisions(CELL);
    const list = await (
      await panel()
    ).findByRole('list', { name: 'What is in the domain' });
    const [conflict, alike] = within(list).getAllByRole('listitem');
    await waitFor(() =>
      expect(conflict).toHaveTextContent(
        'Payments team (Data of ordering) and platform (decisionscope:default/checkout-data) are both named, by equally specific scopes, about 1 thing, such as checkout',
      ),
    );
    expect(alike).toHaveTextContent(
      'Payments team decides, by Data of ordering, about 3 things, such as basket',
    );
    await userEvent.click(within(alike).getByRole('link', { name: 'basket' }));
    await waitFor(() =>
      expect(whoDecides).toHaveBeenCalledWith({
        entityRef: 'component:default/basket',
        decision: 'data',
      }),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Answer' })).toHaveFocus(),
    );
  });

  it('leads from an overlap to what is found about it', async () => {
    renderDecisions(CELL, {
      getDecisionCell: async () =>
        aCellAnswer({
          cell: aCell('data', 'overlapping', {
            scopes: [
              'decisionscope:default/about-the-domain',
              'decisionscope:default/ordering-data',
            ],
          }),
        }),
    });
    expect(
      await (
        await panel()
      ).findByRole('link', { name: 'What is found about it' }),
    ).toHaveAttribute(
      'href',
      '/ownership/findings?rule=overlapping-scopes&q=decisionscope%3Adefault%2Fordering-data',
    );
  });

  it('leads to all overlaps where the scopes may not be seen', async () => {
    renderDecisions(CELL, {
      getDecisionCell: async () =>
        aCellAnswer({
          cell: aCell('data', 'overlapping', { scopes: [], deciders: [] }),
          inside: [
            {
              withheld: true,
              conflict: [],
              entities: 4,
              example: 'component:default/checkout',
            },
          ],
        }),
    });
    expect(
      await (
        await panel()
      ).findByRole('link', { name: 'What is found about it' }),
    ).toHaveAttribute('href', '/ownership/findings?rule=overlapping-scopes');
  });

  it.each(['missing', 'open', 'partly'] as const)(
    'says what to add where it is %s',
    async state => {
      renderDecisions('/?domain=domain:default/sales&cell=data', {
        getDecisionCell: async () =>
          aCellAnswer({
            cell: aCell('data', state),
            answer: aDecisionAnswer({
              entity: 'domain:default/sales',
              decision: 'data',
              decider: undefined,
              scope: undefined,
              escalation: [],
            }),
            inside: [
              {
                conflict: [],
                entities: 4,
                example: 'component:default/checkout',
              },
            ],
          }),
      });
      const dialog = await panel();
      expect(
        await dialog.findByRole('link', { name: /rule undecided/ }),
      ).toHaveAttribute('href', '/ownership/rules/undecided');
      await dialog.findByText('DecisionScope');
      const text = screen.getByRole('dialog').textContent!;
      expect(text).toMatch(
        /decision: data\s.*appliesTo: \['domain:default\/sales'\]/s,
      );
      // Once, and not for the answer again.
      expect(text.match(/REPLACE-ME/g)).toHaveLength(1);
      expect(dialog.getByText(/Nobody decides about/)).toBeVisible();
    },
  );

  it('says since when a review is due, and whom to ask', async () => {
    renderDecisions(CELL, {
      getDecisionCell: async () =>
        aCellAnswer({
          cell: aCell('data', 'expired', {
            scopes: ['decisionscope:default/not-due'],
          }),
          pastReview: [
            {
              scope: 'decisionscope:default/ordering-data',
              decider: 'group:default/payments',
              reviewBy: '2020-01-31',
            },
          ],
        }),
    });
    const list = await (
      await panel()
    ).findByRole('list', { name: 'Past their review' });
    await waitFor(() =>
      expect(list).toHaveTextContent(
        /^Data of ordering was to be reviewed by 2020-01-31, .* ago; ask Payments team$/,
      ),
    );
  });

  it('says how many more scopes decide there', async () => {
    renderDecisions(CELL, {
      getDecisionCell: async () =>
        aCellAnswer({
          cell: aCell('data', 'covered', {
            totals: { scopes: 8, deciders: 1 },
          }),
        }),
    });
    const list = await (await panel()).findByRole('list', { name: 'Scopes' });
    expect(list).toHaveTextContent(/and 7 more$/);
  });

  it('leads to all scopes for the decision', async () => {
    renderDecisions(CELL);
    expect(
      await (
        await panel()
      ).findByRole('link', { name: 'All scopes for this decision' }),
    ).toHaveAttribute('href', '/?view=scopes&path=data');
  });

  it('says that there is no such domain', async () => {
    renderDecisions('/?domain=domain:default/moon&cell=data', {
      getDecisionCell: async () => undefined,
    });
    expect(
      await (await panel()).findByText(/There is no such domain/),
    ).toBeVisible();
  });

  it('is asked for again after an error', async () => {
    const getDecisionCell = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue(aCellAnswer());
    renderDecisions(CELL, { getDecisionCell });
    await userEvent.click(
      await (await panel()).findByRole('button', { name: 'Try again' }),
    );
    expect(
      await (await panel()).findByText('About the domain itself'),
    ).toBeVisible();
  });
});
