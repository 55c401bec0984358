import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { ReactElement } from 'react';
import { OverviewPage } from './overview/OverviewPage';
import { RefusedPage } from './refused/RefusedPage';
import { ReviewPage } from './review/ReviewPage';
import { RulesRoutes } from './rules/RulesRoutes';
import {
  aList,
  aRefusal,
  aRule,
  aSummary,
  aVerdict,
} from './testUtils/fixtures';
import { anOverview } from './testUtils/pinFixtures';
import { renderPage } from './testUtils/renderPage';

/** A backend that is away when it is asked first. */
const awayAtFirst = <T,>(answer: T) =>
  jest
    .fn<Promise<T>, []>()
    .mockRejectedValueOnce(new Error('The backend is away'))
    .mockResolvedValue(answer);

const refused = { items: [aRefusal()], total: 1, withheld: false };

const PAGES: Array<
  [string, ReactElement, Partial<OwnershipApi>, RegExp, string?]
> = [
  [
    'the overview',
    <OverviewPage />,
    {
      getSummary: awayAtFirst(aSummary()),
      getOverview: async () => anOverview(),
    },
    /Who owns it/,
  ],
  [
    'the review',
    <ReviewPage />,
    {
      getVerdicts: awayAtFirst(aList([aVerdict()])),
      getRefused: async () => refused,
    },
    /^checkout$/,
  ],
  [
    'what is refused',
    <RefusedPage />,
    { getRefused: awayAtFirst(refused) },
    /spec.owner is missing/,
  ],
  [
    'the rule book',
    <RulesRoutes />,
    { getRules: awayAtFirst({ rules: [aRule()] }) },
    /^dangling-owner$/,
  ],
  [
    'a rule',
    <RulesRoutes />,
    { getRule: awayAtFirst(aRule({ enabled: false })) },
    /The owner does not exist/,
    '/dangling-owner',
  ],
];

it.each(PAGES)(
  '%s asks again when it is told to',
  async (_, page, api, shows, at = '/') => {
    renderPage(page, api, { at });
    expect(await screen.findByText('Error: The backend is away')).toBeVisible();
    expect(
      screen.getByText(/^This could not be read\. Try again/),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(shows)).toBeVisible();
    expect(screen.queryByText(/is away/)).not.toBeInTheDocument();
  },
);
