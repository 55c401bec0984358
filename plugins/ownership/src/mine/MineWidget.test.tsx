import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFinding } from '../testUtils/fixtures';
import { aMine } from '../testUtils/mineFixtures';
import { renderPage } from '../testUtils/renderPage';
import { MineWidget } from './MineWidget';

const show = (getMine: OwnershipApi['getMine']) =>
  renderPage(<MineWidget />, { getMine });

const figure = (label: string) =>
  screen.getByText(label).closest('div')!.querySelector('dd')!.textContent;

describe('MineWidget', () => {
  it('counts what waits, and leads to what is to be fixed first', async () => {
    show(async () =>
      aMine({
        findings: { error: 1, warning: 2, info: 3 },
        waivers: 4,
        unconfirmed: 5,
      }),
    );
    const first = await screen.findByRole('list', { name: 'To fix first' });
    expect(within(first).getByRole('link')).toHaveAttribute(
      'href',
      `/ownership/mine?open=${aFinding().fingerprint}`,
    );
    expect(figure('to fix')).toBe('6');
    expect(figure('waivers wait')).toBe('4');
    expect(figure('to confirm')).toBe('5');
    expect(screen.getByRole('link', { name: 'Open my page' })).toHaveAttribute(
      'href',
      '/ownership/mine',
    );
  });

  it('says that nothing is to be fixed, though something is accepted', async () => {
    show(async () =>
      aMine({
        findings: { error: 0, warning: 0, info: 0 },
        accepted: 1,
        unconfirmed: undefined,
      }),
    );
    expect(await screen.findByText(/^Nothing to fix/)).toBeVisible();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(screen.queryByText('to confirm')).not.toBeInTheDocument();
  });

  it('tells who is in no team that they are in none', async () => {
    const findings = { error: 0, warning: 0, info: 0 };
    show(async () => aMine({ teams: [], findings, first: [] }));
    expect(await screen.findByText('You are in no team')).toBeVisible();
    expect(screen.queryByText(/^Nothing to fix/)).not.toBeInTheDocument();
  });

  it('tries again after a failure', async () => {
    const getMine = jest
      .fn()
      .mockRejectedValueOnce(new Error('Away'))
      .mockResolvedValue(aMine());
    show(getMine);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText('to fix')).toBeVisible();
  });

  it('waits for the first review', async () => {
    show(async () => aMine({ status: { state: 'pending', running: true } }));
    expect(
      await screen.findByText(/reads the whole catalog once/),
    ).toBeVisible();
  });
});
