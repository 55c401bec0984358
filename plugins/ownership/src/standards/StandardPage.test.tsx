import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { aGuildAnswer, aRefusal } from '../testUtils/fixtures';
import { renderOnEntity, renderPage } from '../testUtils/renderPage';
import {
  anAdoption,
  aRevision,
  aStandardAnswer,
} from '../testUtils/standardFixtures';
import { EntityStandardContent } from './EntityStandardContent';
import { StandardsRoutes } from './StandardsRoutes';

const TEXTS = [
  aRevision({ number: 2, version: '1.1', content: 'The newest text.' }),
  aRevision({ number: 1, content: 'The oldest text.' }),
];

const API: Partial<OwnershipApi> = {
  getStandard: async () => aStandardAnswer(),
  getAdoption: async () => anAdoption(),
  getGuild: async () => aGuildAnswer({ title: 'API guild' }),
};

const show = (search = '', more: Partial<OwnershipApi> = {}) =>
  renderPage(
    <StandardsRoutes />,
    { ...API, ...more },
    { at: `/default/runbooks${search}` },
  );

describe('the page of a standard', () => {
  it('has its text, its facts, whom it binds and what it asks for', async () => {
    const getStandard = jest.fn(async () =>
      aStandardAnswer([aRevision()], { effectiveFrom: '2026-01-01' }),
    );
    show('', { getStandard });
    expect(
      await screen.findByRole('heading', { name: 'Runbooks' }),
    ).toBeVisible();
    expect(getStandard).toHaveBeenCalledWith('standard:default/runbooks', {});
    expect(screen.getByText('Say what to do.')).toBeVisible();
    expect(screen.getByText('Adopted')).toBeVisible();
    expect(screen.getByText(/^2026-01-01, .* ago/)).toBeVisible();
    expect(
      await screen.findByRole('link', { name: 'API guild' }),
    ).toHaveAttribute('href', '/ownership/guilds/default/apis');
    expect(document.body).toHaveTextContent(
      'Binds every owned entity with: kind is Component',
    );
    expect(document.body).toHaveTextContent(
      'It asks for 2 things: 1 MUST, 1 SHOULD.',
    );
  });

  it('says of each requirement how it is checked, and how far it has come', async () => {
    show();
    const must = (await screen.findByText('It has a runbook.')).closest('li')!;
    expect(within(must).getByText('MUST')).toBeVisible();
    expect(
      within(must).getByRole('link', { name: 'no-runbook' }),
    ).toHaveAttribute('href', '/ownership/rules/no-runbook');
    expect(
      await within(must).findByRole('link', { name: '6 of 11 met, 2 waived' }),
    ).toHaveAttribute(
      'href',
      '/ownership/standards/default/runbooks?tab=adoption&requirement=exists',
    );
    const should = screen.getByText('Somebody tried it.').closest('li')!;
    expect(should).toHaveTextContent('Not checked');
    expect(should).toHaveTextContent('11 cannot be checked');
  });

  it('says the name of a guild that is not there', async () => {
    show('', { getGuild: async () => undefined });
    expect(await screen.findByText('apis')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'apis' })).toBeNull();
    expect(
      await screen.findByText('Nobody is known to publish it'),
    ).toBeVisible();
  });

  it('says of an old text that it is one, and leads to the newest', async () => {
    const getStandard = jest.fn(async () =>
      aStandardAnswer(TEXTS, {}, { revision: TEXTS[1] }),
    );
    show('?version=1.0', { getStandard });
    expect(
      await screen.findByText('You are reading version 1.0 of Runbooks'),
    ).toBeVisible();
    expect(getStandard).toHaveBeenCalledWith('standard:default/runbooks', {
      version: '1.0',
    });
    expect(screen.getByText('The oldest text.')).toBeVisible();
    // Adoption is that of the newest text, and says nothing of this one.
    expect(screen.queryByText(/of 11 met/)).toBeNull();
    expect(
      screen.getByRole('link', { name: 'Read the newest' }),
    ).toHaveAttribute('href', '/default/runbooks');
    expect(screen.getByRole('link', { name: 'Versions' })).toHaveAttribute(
      'href',
      '/default/runbooks?tab=versions&version=1.0',
    );
  });

  it('says that its demands changed without a version', async () => {
    const texts = [
      aRevision({ number: 2, change: 'requirements' }),
      aRevision(),
    ];
    show('', { getStandard: async () => aStandardAnswer(texts) });
    expect(
      await screen.findByText(/version 1\.0 asks for changed without a new/),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'See what changed' }),
    ).toHaveAttribute(
      'href',
      '/default/runbooks?tab=versions&before=1&after=2',
    );
  });

  it('forgets a change without a version once there is one', async () => {
    const texts = [
      aRevision({ number: 3, version: '2.0' }),
      aRevision({ number: 2, change: 'requirements' }),
      aRevision(),
    ];
    show('', { getStandard: async () => aStandardAnswer(texts) });
    await screen.findByText('Say what to do.');
    expect(screen.queryByText(/without a new version/)).toBeNull();
  });

  it.each([
    [{ removedAt: '2026-01-01T00:00:00Z' }, 'It was removed from the catalog'],
    [{ status: 'retired' as const, phase: 'past' as const }, 'It is retired'],
  ])('stays readable when it is over: %j', async (standard, title) => {
    show('', {
      getStandard: async () => aStandardAnswer([aRevision()], standard),
    });
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getByText('Say what to do.')).toBeVisible();
  });

  it('says that another definition has its name', async () => {
    const refused = [
      aRefusal({ type: 'duplicate', location: 'url:https://acme.example/b' }),
    ];
    show('', {
      getStandard: async () => aStandardAnswer([aRevision()], {}, { refused }),
    });
    expect(
      await screen.findByText(
        /drops what stands at https:\/\/acme.example\/b\./,
      ),
    ).toBeVisible();
  });

  it('says why it binds nothing', async () => {
    show('', {
      getStandard: async () => aStandardAnswer([aRevision()], { entities: 0 }),
    });
    expect(
      await screen.findByText(/matches nothing in the catalog/),
    ).toBeVisible();
  });

  it.each([
    ['', 'There is no standard runbooks', ['All standards']],
    [
      '?version=9',
      'There is no version 9 of runbooks',
      ['Read the newest text', 'All standards'],
    ],
  ])('knows no such standard or text: %s', async (search, title, ways) => {
    show(search, { getStandard: async () => undefined });
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getAllByRole('link').map(one => one.textContent)).toEqual(
      ways,
    );
  });

  it('says that it loads', async () => {
    show('', { getStandard: () => new Promise(() => {}) });
    expect(await screen.findByText('Loading')).toBeInTheDocument();
  });

  it('tries again after an error', async () => {
    const getStandard = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue(aStandardAnswer());
    show('', { getStandard });
    expect(await screen.findAllByText(/The backend is away/)).not.toHaveLength(
      0,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Say what to do.')).toBeVisible();
  });

  it('stands on the page of the catalog too, with a way to its own', async () => {
    const getStandard = jest.fn(async () => aStandardAnswer());
    renderOnEntity(
      <EntityStandardContent />,
      { ...API, getStandard },
      {
        apiVersion: 'pillars.dev/v1alpha1',
        kind: 'Standard',
        metadata: { name: 'Runbooks' },
      },
    );
    expect(await screen.findByText('Say what to do.')).toBeVisible();
    expect(getStandard).toHaveBeenCalledWith('standard:default/runbooks', {});
    expect(
      screen.getByRole('link', { name: 'Open its own page' }),
    ).toHaveAttribute('href', '/ownership/standards/default/runbooks');
  });
});

describe('its versions', () => {
  const byNumber = jest.fn(async (_ref: string, text?: { revision?: number }) =>
    aStandardAnswer(
      TEXTS,
      {},
      {
        revision: TEXTS.find(one => one.number === text?.revision) ?? TEXTS[0],
      },
    ),
  );

  it('are listed, each with its address and how it came about', async () => {
    show('?tab=versions', { getStandard: byNumber });
    const row = await screen.findByRole('row', { name: /version 1\.0/ });
    expect(
      within(row).getByRole('link', { name: 'version 1.0' }),
    ).toHaveAttribute('href', '/default/runbooks?revision=1');
    expect(row).toHaveTextContent('The first that was seen.');
    expect(screen.getByRole('link', { name: 'See changes' })).toHaveAttribute(
      'href',
      '/default/runbooks?tab=versions&before=1&after=2',
    );
  });

  it('are compared, the newest with the one before', async () => {
    show('?tab=versions', { getStandard: byNumber });
    await waitFor(() =>
      expect(document.body).toHaveTextContent('The newest text.'),
    );
    expect(document.body).toHaveTextContent('The oldest text.');
    expect(
      screen.getByText('Both ask for the same, of the same.'),
    ).toBeVisible();
  });

  it('are compared as their address asks, with what they ask for', async () => {
    const texts = [
      aRevision({ number: 3, version: '2.0', appliesTo: undefined }),
      aRevision({ number: 2, version: '1.1' }),
      aRevision({ requirements: [] }),
    ];
    const getStandard = jest.fn(async (_ref, text) =>
      aStandardAnswer(
        texts,
        {},
        {
          revision:
            texts.find(one => one.number === text?.revision) ?? texts[0],
        },
      ),
    );
    show('?tab=versions&before=1&after=3', { getStandard });
    expect(await screen.findAllByText(/^Added:/)).toHaveLength(2);
    expect(getStandard).toHaveBeenCalledWith(expect.anything(), {
      revision: 1,
    });
    expect(getStandard).toHaveBeenCalledWith(expect.anything(), {
      revision: 3,
    });
    expect(screen.getByText('every owned entity')).toBeVisible();
    expect(screen.getByText('kind is Component')).toBeVisible();
  });

  it('need two to be compared', async () => {
    show('?tab=versions');
    expect(await screen.findByText(/There is one text so far/)).toBeVisible();
  });
});
