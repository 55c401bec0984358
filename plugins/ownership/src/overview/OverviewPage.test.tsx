import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSummary, READY } from '../testUtils/fixtures';
import { renderPage } from '../testUtils/renderPage';
import { OverviewPage } from './OverviewPage';

const show = (
  summary: ReturnType<typeof aSummary>,
  requestReview = jest.fn(),
) =>
  renderPage(<OverviewPage />, {
    getSummary: async () => summary,
    requestReview,
  });

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
    show(aSummary({ accepted: 4 }));
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
    expect(screen.getByText('Who owns it')).toBeVisible();
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
