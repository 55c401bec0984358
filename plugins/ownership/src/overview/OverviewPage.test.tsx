import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { aSummary, READY } from '../testUtils/fixtures';
import { anOverview } from '../testUtils/pinFixtures';
import { renderPage } from '../testUtils/renderPage';
import { OverviewPage } from './OverviewPage';

const show = (
  summary: ReturnType<typeof aSummary>,
  requestReview = jest.fn(),
  getOverview: OwnershipApi['getOverview'] = async () => anOverview(),
  at = '/',
) =>
  renderPage(
    <OverviewPage />,
    {
      getSummary: async () => summary,
      getOverview,
      requestReview,
    },
    { at },
  );

describe('OverviewPage', () => {
  it('leads from each figure to the list behind it', async () => {
    show(aSummary());
    expect(
      await screen.findByRole('link', { name: /3\s*Orphaned · 30 %/ }),
    ).toHaveAttribute('href', '/ownership/review?ownership=orphaned');
    // Of the eight to which it applies.
    expect(screen.getByRole('link', { name: /Undeclared/ })).toHaveTextContent(
      '88 %',
    );
    expect(
      screen.getByRole('img', {
        name: 'domain:default/sales: 3 Orphaned, 2 At risk, 5 Owned',
      }),
    ).toBeVisible();
  });

  it('leads to the findings by severity, and to those that were accepted', async () => {
    show(aSummary(), jest.fn(), async () => anOverview({ accepted: 4 }));
    expect(
      await screen.findByRole('link', { name: /2\s*Warning/ }),
    ).toHaveAttribute('href', '/ownership/findings?severity=warning');
    expect(
      screen.getByRole('link', { name: '4 more findings' }),
    ).toHaveAttribute('href', '/ownership/findings?state=accepted');
  });

  it('does not speak of acceptance where there is none', async () => {
    show(aSummary());
    await screen.findByText('6 findings of all rules');
    expect(screen.queryByText(/accepted/)).not.toBeInTheDocument();
  });

  it('says what is not set up yet, and how to start', async () => {
    show(aSummary());
    expect(await screen.findByText('Business domains')).toBeVisible();
    expect(screen.getByText('1 rule would apply')).toBeVisible();
  });

  it('leads from each age and topic to the list behind it', async () => {
    const { topics } = anOverview();
    const [domainOverload, ...others] = topics.load.rules;
    show(aSummary(), jest.fn(), async () =>
      anOverview({
        topics: {
          ...topics,
          load: {
            subjects: 1,
            rules: [{ ...domainOverload, findings: 2 }, ...others],
          },
        },
        largestOwner: { owner: 'group:default/shop', entities: 4, of: 7 },
      }),
    );
    expect(
      await screen.findByRole('link', { name: 'Up to a week' }),
    ).toHaveAttribute('href', '/ownership/review?ownership=orphaned&age=week');
    expect(
      screen.getByRole('link', { name: /1\s*team whose load needs a look/ }),
    ).toHaveAttribute(
      'href',
      '/ownership/findings?rule=domain-overload&rule=team-size&rule=platform-collaborates-widely',
    );
    expect(
      screen.getByRole('link', { name: 'domain-overload' }),
    ).toHaveAttribute('href', '/ownership/findings?rule=domain-overload');
    expect(screen.getByRole('link', { name: 'shop' })).toHaveAttribute(
      'href',
      '/ownership/review?ownership=atRisk&ownership=owned&accountable=group%3Adefault%2Fshop',
    );
    expect(
      screen.getByText(/owns 57\s%.* of what has an owner: 4 of 7/),
    ).toBeVisible();
  });

  it('says what cannot be known, instead of zero', async () => {
    const { topics } = anOverview();
    const rules = topics.decisions.rules.map(one => ({
      ...one,
      state: 'waits' as const,
      missingNeeds: ['domains'],
    }));
    show(aSummary(), jest.fn(), async () =>
      anOverview({
        topics: { ...topics, decisions: { subjects: 0, rules } },
      }),
    );
    expect(
      await screen.findAllByText('waits for: Business domains'),
    ).toHaveLength(3);
    expect(screen.queryByText(/without one decider/)).not.toBeInTheDocument();
  });

  it('shows the part that the address says, and leads to the same part', async () => {
    const getOverview = jest.fn(async () => anOverview());
    show(aSummary(), jest.fn(), getOverview, '/?impact=retention');
    expect(
      await screen.findByRole('link', { name: /Orphaned ·/ }),
    ).toHaveAttribute(
      'href',
      '/ownership/review?ownership=orphaned&impact=retention',
    );
    expect(getOverview).toHaveBeenCalledWith({ impact: ['retention'] });
    // Scopes belong to no one domain, so they are not counted as none.
    expect(screen.queryByText('overlapping-scopes')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show everything' }),
    );
    expect(await screen.findByText('overlapping-scopes')).toBeVisible();
    expect(getOverview).toHaveBeenLastCalledWith({});
  });

  it('draws how the coverages went, with what is undeclared beside', async () => {
    const { counts } = anOverview();
    const first = {
      ...counts,
      day: '2026-01-01',
      entities: 4,
      ownership: { orphaned: 3, atRisk: 0, owned: 1 },
    };
    show(aSummary(), jest.fn(), async () =>
      anOverview({ trend: [first, { ...counts, day: '2026-02-01' }] }),
    );
    expect(
      await screen.findByRole('img', {
        name: /^Owned, of everything .* from 2026-01-01 .* 25\s% → 50\s%$/,
      }),
    ).toBeVisible();
    expect(screen.getByText(/^7 undeclared today/)).toBeVisible();
  });

  it('says why there is no trend', async () => {
    show(aSummary(), jest.fn(), async () => anOverview({ trend: undefined }));
    expect(
      await screen.findByText(/you may not see everything that was counted/),
    ).toBeVisible();
  });

  it('asks again for figures that could not be read', async () => {
    const getOverview = jest
      .fn()
      .mockRejectedValueOnce(new Error('The figures are away'))
      .mockResolvedValue(anOverview());
    show(aSummary(), jest.fn(), getOverview);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText('Who owns it')).toBeVisible();
  });

  it('says that the first review is under way, and shows no figures', async () => {
    show(aSummary({ status: { state: 'pending', running: true } }));
    expect(
      await screen.findByText('The first review is under way.'),
    ).toBeVisible();
    expect(screen.queryByText('Who owns it')).not.toBeInTheDocument();
  });

  it('keeps the last good figures when a run failed', async () => {
    const lastFailure = { at: READY.reviewedAt!, message: 'no catalog' };
    show(aSummary({ status: { ...READY, lastFailure } }));
    expect(await screen.findByText(/older: no catalog/)).toBeVisible();
    expect(await screen.findByText('Who owns it')).toBeVisible();
  });

  it('names the checks that could not be made', async () => {
    const failures = [
      { rule: 'thin-owner', subject: 'component:default/a', message: 'boom' },
    ];
    show(aSummary({ failures }));
    expect(
      await screen.findByText('thin-owner on component:default/a: boom'),
    ).toBeVisible();
  });

  it('leads to what the catalog refuses, where it refuses something', async () => {
    show(aSummary({ refused: 2 }));
    expect(
      await screen.findByText('The catalog refuses 2 definitions'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'See which, and why' }),
    ).toHaveAttribute('href', '/ownership/review/refused');
  });

  it.each([[0], [undefined]])(
    'says nothing of %s refused definitions',
    async refused => {
      show(aSummary({ refused }));
      await screen.findByText('Who owns it');
      expect(screen.queryByText(/refuses/)).not.toBeInTheDocument();
    },
  );

  it('asks for a new review, and says when that is refused', async () => {
    const request = jest.fn().mockRejectedValue(new Error('Not allowed'));
    show(aSummary(), request);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Review now' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('Not allowed');
  });

  it('says why there is nothing to see', async () => {
    renderPage(<OverviewPage />, {
      getSummary: async () => {
        throw new Error('The backend is away');
      },
    });
    expect(await screen.findAllByText(/The backend is away/)).not.toHaveLength(
      0,
    );
  });
});
