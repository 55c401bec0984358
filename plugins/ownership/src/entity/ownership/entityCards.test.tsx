import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  anAnswer,
  aFinding,
  aSuggestion,
  aWaiver,
} from '../../testUtils/fixtures';
import { renderOnEntity } from '../../testUtils/renderPage';
import { EntityOwnershipCard } from './EntityOwnershipCard';
import { EntityOwnershipWarning } from './EntityOwnershipWarning';

const { verdict } = anAnswer();

describe('EntityOwnershipWarning', () => {
  it('says that nobody living owns it, and leads to why', async () => {
    renderOnEntity(<EntityOwnershipWarning />, {
      getEntity: async () => anAnswer(),
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Orphaned: no living owner');
    expect(alert).toHaveTextContent('gone does not exist');
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      '/ownership/review?ownership=orphaned&open=component%3Adefault%2Fcheckout',
    );
  });

  it('says until when its cause is waived', async () => {
    const waiver = aWaiver({ state: 'approved' });
    renderOnEntity(<EntityOwnershipWarning />, {
      getEntity: async () => anAnswer({ findings: [aFinding({ waiver })] }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'does not exist in the catalog. Waived until 2099-03-31.',
    );
  });

  it('never speaks of information alone', async () => {
    renderOnEntity(<EntityOwnershipWarning />, {
      getEntity: async () =>
        anAnswer({
          verdict: { ...verdict, ownership: 'atRisk' },
          findings: [aFinding({ severity: 'info', message: 'By the way.' })],
        }),
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('At risk');
    expect(alert).not.toHaveTextContent('By the way.');
  });

  it('is not there for what is owned', async () => {
    const owned = anAnswer({ verdict: { ...verdict, ownership: 'owned' } });
    renderOnEntity(
      <>
        <EntityOwnershipWarning />
        <EntityOwnershipCard />
      </>,
      { getEntity: async () => owned },
    );
    expect(await screen.findByText('A living team owns it.')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('EntityOwnershipCard', () => {
  it('gives both answers, who is to act, and the lines that mend it', async () => {
    renderOnEntity(<EntityOwnershipCard />, {
      getEntity: async () =>
        anAnswer({
          verdict: { ...verdict, tier: 1, accountable: 'group:a/b' },
        }),
    });
    expect(await screen.findByText('Orphaned')).toBeVisible();
    expect(screen.getByText('Undeclared')).toBeVisible();
    expect(screen.getByRole('link', { name: 'a/b' })).toHaveAttribute(
      'href',
      '/catalog/a/group/b',
    );
    expect(screen.getByText(/Name an owner that exists/)).toBeVisible();
  });

  it('names who could own it, unless the fix does', async () => {
    const suggestions = [aSuggestion(), aSuggestion({ owner: 'group:a/b' })];
    renderOnEntity(<EntityOwnershipCard />, {
      getEntity: async () =>
        anAnswer({
          verdict: { ...verdict, suggestions },
          findings: [aFinding({ fix: { summary: 'Name an owner.' } })],
        }),
    });
    const line = await screen.findByText(/which this belongs to/);
    expect(line).toHaveTextContent(
      'Who could own it: shop. It owns system:default/shop, which this belongs to.',
    );
    expect(screen.queryByRole('link', { name: 'a/b' })).toBeNull();
  });

  it('does not repeat what the fix says', async () => {
    renderOnEntity(<EntityOwnershipCard />, {
      getEntity: async () =>
        anAnswer({ verdict: { ...verdict, suggestions: [aSuggestion()] } }),
    });
    expect(await screen.findByText(/Name an owner that exists/)).toBeVisible();
    expect(screen.queryByText(/Who could own it/)).toBeNull();
  });

  it('asks once for what two cards show', async () => {
    const getEntity = jest.fn(async () => anAnswer());
    renderOnEntity(
      <>
        <EntityOwnershipWarning />
        <EntityOwnershipCard />
      </>,
      { getEntity },
    );
    await screen.findByRole('alert');
    expect(getEntity).toHaveBeenCalledTimes(1);
    expect(getEntity).toHaveBeenCalledWith('component:default/checkout');
  });

  it('asks again after something was said of a finding', async () => {
    const getEntity = jest
      .fn()
      .mockResolvedValueOnce(anAnswer())
      .mockResolvedValue(anAnswer({ findings: [aFinding({ disputes: 1 })] }));
    const dispute = jest.fn();
    renderOnEntity(<EntityOwnershipCard />, { getEntity, dispute });
    await userEvent.click(
      await screen.findByRole('button', { name: 'This is wrong…' }),
    );
    await userEvent.type(
      await screen.findByLabelText(/What is wrong/),
      'It was renamed.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText(/by 1 person/)).toBeVisible();
  });

  it('says that something new is not reviewed yet', async () => {
    renderOnEntity(<EntityOwnershipCard />, {
      getEntity: async () => undefined,
    });
    expect(await screen.findByText(/not in the last review/)).toBeVisible();
  });

  it('says why it has no answer', async () => {
    renderOnEntity(<EntityOwnershipCard />, {
      getEntity: async () => {
        throw new Error('The backend is away');
      },
    });
    expect(await screen.findAllByText(/The backend is away/)).not.toHaveLength(
      0,
    );
  });
});
