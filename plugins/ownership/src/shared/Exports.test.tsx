import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SummaryResponse } from '@pillars/plugin-ownership-common';
import { renderPage } from '../testUtils/renderPage';
import { Exports } from './Exports';
import { download } from './exportList';

jest.mock('./exportList', () => ({
  ...jest.requireActual('./exportList'),
  download: jest.fn(),
}));

const SPEC = {
  name: 'letters',
  title: 'Letters',
  count: (items: number) => `${items} letters`,
  columns: [['letter', (item: string) => item] as [string, typeof String]],
};

const show = (reviewedAt?: string) =>
  renderPage(<Exports spec={SPEC} fetchItems={async () => ['a', 'b']} />, {
    getSummary: async () => ({ status: { reviewedAt } } as SummaryResponse),
  });

const save = async (format: string) =>
  userEvent.click(
    await screen.findByRole('button', { name: `Export ${format}` }),
  );

it('saves what the list holds as CSV', async () => {
  show();
  await save('CSV');
  await waitFor(() =>
    expect(download).toHaveBeenLastCalledWith(
      'letters.csv',
      'text/csv',
      '\ufeffletter\r\na\r\nb\r\n',
    ),
  );
});

it.each([
  ['2026-01-01T00:00:00.000Z', '2 letters, reviewed 2026-01-01T00:00:00.000Z:'],
  [undefined, '2 letters, reviewed never:'],
])('says in Markdown that it was reviewed %s', async (reviewedAt, about) => {
  show(reviewedAt);
  await save('Markdown');
  await waitFor(() =>
    expect(download).toHaveBeenLastCalledWith(
      'letters.md',
      'text/markdown',
      `# Letters\n\n${about} http://localhost/\n\n| letter |\n| --- |\n| a |\n| b |\n`,
    ),
  );
});
