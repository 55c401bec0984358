import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { compareTexts } from './compareTexts';
import { TextComparison } from './TextComparison';
import { renderReading } from '../../testUtils/renderReading';

const lines = (count: number, of = (index: number) => `line ${index}`) =>
  Array.from({ length: count }, (_, index) => of(index)).join('\n');

/** 900 places, each with 300 words that only this text has. */
const places = (name: string) =>
  lines(900, index => `${`${name}${index} `.repeat(300)}\nsame ${index}`);

const compare = (before: string, after: string) =>
  renderReading(
    <TextComparison
      before={before}
      after={after}
      beforeTitle="Version 1.0"
      afterTitle="Version 1.1"
    />,
  );

describe('compareTexts', () => {
  it('marks the words that differ', () => {
    expect(
      compareTexts(
        'A\nEach service has a runbook.\nB\n',
        'A\nEach service has one runbook.\nB\n',
      ),
    ).toEqual({
      kind: 'different',
      removed: 1,
      added: 1,
      stretches: [
        { kind: 'same', lines: ['A'] },
        {
          kind: 'changed',
          lines: [
            {
              sign: 'removed',
              parts: [
                { text: 'Each service has ', changed: false },
                { text: 'a', changed: true },
                { text: ' runbook.', changed: false },
              ],
            },
            {
              sign: 'added',
              parts: [
                { text: 'Each service has ', changed: false },
                { text: 'one', changed: true },
                { text: ' runbook.', changed: false },
              ],
            },
          ],
        },
        { kind: 'same', lines: ['B'] },
      ],
    });
  });

  it('marks no words in lines that have little in common', () => {
    const { stretches } = compareTexts('Birds fly south.', 'A fish swims.') as {
      stretches: unknown;
    };
    expect(stretches).toEqual([
      {
        kind: 'changed',
        lines: [
          {
            sign: 'removed',
            parts: [{ text: 'Birds fly south.', changed: false }],
          },
          { sign: 'added', parts: [{ text: 'A fish swims.', changed: false }] },
        ],
      },
    ]);
  });

  it('keeps empty lines', () => {
    expect(compareTexts('a\n\n\nb', 'a\n\nx\n\nb')).toEqual({
      kind: 'different',
      removed: 0,
      added: 1,
      stretches: [
        { kind: 'same', lines: ['a', ''] },
        {
          kind: 'changed',
          lines: [{ sign: 'added', parts: [{ text: 'x', changed: false }] }],
        },
        { kind: 'same', lines: ['', 'b'] },
      ],
    });
  });

  it.each([
    ['the same', 'a\nb', 'a\nb'],
    ['line ends', 'a\r\nb\r\n', 'a\nb'],
    ['nothing', '', ''],
    ['an end without a line', 'a\n', 'a'],
  ])('finds no difference in %s', (_, before, after) => {
    expect(compareTexts(before, after)).toEqual({ kind: 'equal' });
  });

  it.each([
    ['from nothing', '', 'a\nb', 0, 2],
    ['to nothing', 'a\nb', '', 2, 0],
  ])('counts %s', (_, before, after, removed, added) => {
    expect(compareTexts(before, after)).toMatchObject({ removed, added });
  });
});

describe('TextComparison', () => {
  it('can be read without colours', async () => {
    compare('Each service has a runbook.', 'Each service has one runbook.');
    const section = within(
      await screen.findByRole('region', {
        name: 'From Version 1.0 to Version 1.1',
      }),
    );
    const gone = section.getByRole('deletion');
    expect(gone).toHaveTextContent('Removed: Each service has a runbook.');
    expect(gone.previousSibling).toHaveTextContent('−');
    expect(within(gone).getByText('a').tagName).toBe('MARK');
    const come = section.getByRole('insertion');
    expect(come).toHaveTextContent('Added: Each service has one runbook.');
    expect(come.previousSibling).toHaveTextContent('+');
    expect(section.getByText('− Version 1.0: 1 removed line')).toBeVisible();
    expect(section.getByText('+ Version 1.1: 1 added line')).toBeVisible();
  });

  it('folds what did not change, and opens it', async () => {
    const text = lines(30);
    compare(text, `${text}\nmore`);
    const fold = await screen.findByRole('button', {
      name: '… 27 unchanged lines',
    });
    expect(screen.getByText(/line 27\s+line 28\s+line 29/)).toBeVisible();
    expect(screen.queryByText(/line 26/)).not.toBeInTheDocument();
    await userEvent.click(fold);
    expect(screen.getByText(/^line 0\s.*line 26\s/s)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says that there is no difference', async () => {
    compare('a', 'a\n');
    expect(
      await screen.findByText(
        'Version 1.0 and Version 1.1 have the same text.',
      ),
    ).toBeVisible();
  });

  it.each([
    ['in each line', lines(90_000), lines(90_000, index => `other ${index}`)],
    ['in one line', 'a b '.repeat(250_000), 'c d '.repeat(250_000)],
    ['in many places', places('a'), places('b')],
    ['in each sign', 'a\n'.repeat(500_000), 'b\n'.repeat(500_000)],
  ])('ends in time for 1 MB that differs %s', async (_, before, after) => {
    const start = Date.now();
    compareTexts(before, after);
    expect(Date.now() - start).toBeLessThan(5_000);
  });

  it('shows texts that differ too much one after the other', async () => {
    compare(
      lines(3_000),
      lines(3_000, index => `other ${index}`),
    );
    expect(
      await screen.findByText(/^These two texts differ too much/),
    ).toBeVisible();
    const before = screen.getByRole('region', { name: 'Version 1.0' });
    expect(before).toHaveTextContent('line 2999');
    const after = screen.getByRole('region', { name: 'Version 1.1' });
    expect(after).toHaveTextContent('other 2999');
  });

  it('shows script as the text that it is', async () => {
    compare('', '<img src=x onerror=alert(1)>');
    expect(await screen.findByRole('insertion')).toHaveTextContent(
      '<img src=x onerror=alert(1)>',
    );
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
