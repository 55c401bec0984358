import { fireEvent, screen, within } from '@testing-library/react';
import { LONGEST_BLOCK, MOST_LAID_OUT } from './beginning';
import { MOST_COLOURED } from './codeBlocks';
import { StandardText } from './StandardText';
import { renderReading } from '../../testUtils/renderReading';

const BASE = 'https://github.com/acme/guilds/blob/main/standards/a.md';

async function read(
  text: string,
  more: Partial<Parameters<typeof StandardText>[0]> = { base: BASE },
): Promise<HTMLElement> {
  renderReading(<StandardText text={text} {...more} />);
  return screen.findByRole('article');
}

describe('headings', () => {
  it('start below the title of the page, whatever the text starts with', async () => {
    await read('# One\n\n## Two\n\n###### Six');
    expect(
      screen.getByRole('heading', { name: 'One', level: 2 }),
    ).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'Two', level: 3 }),
    ).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'Six', level: 6 }),
    ).toBeVisible();
  });

  it('start at the second level where the text has no first', async () => {
    await read('#### Four\n\n##### Five');
    expect(
      screen.getByRole('heading', { name: 'Four', level: 2 }),
    ).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'Five', level: 3 }),
    ).toBeVisible();
  });

  it('leave out the title that the page has already', async () => {
    await read('# logging \n\n## Scope\n\n# Logging', { title: 'Logging' });
    const headings = screen.getAllByRole('heading');
    expect(headings.map(one => one.textContent)).toEqual(['Scope', 'Logging']);
  });

  it('have links of their own, whose names say where they lead', async () => {
    await read(
      '## Qualité, *élan* & `code`\n\n## 🚀\n\n## 🚀\n\n## Why\n\n## Why',
    );
    const names = ['Qualité, élan & code', '🚀', '🚀', 'Why', 'Why'];
    const ids = [
      'text-qualité-élan--code',
      'text-',
      'text--1',
      'text-why',
      'text-why-1',
    ];
    expect(
      screen.getAllByRole('heading').map(one => [one.textContent, one.id]),
    ).toEqual(names.map((name, index) => [name, ids[index]]));
    const links = screen.getAllByRole('link', { name: /^Link to/ });
    expect(links.map(one => one.getAttribute('href'))).toEqual(
      ids.map(id => `#${id}`),
    );
    expect(links[0]).toHaveAccessibleName('Link to “Qualité, élan & code”');
  });
});

describe('addresses', () => {
  it('lead within the page, to the host of the source, and out', async () => {
    await read(
      '[a](#why) [b](./b.md) [c](https://x.example/) ![d](d.png)\n\n## Why',
    );
    expect(screen.getByRole('link', { name: 'a' })).toHaveAttribute(
      'href',
      '#text-why',
    );
    const beside = screen.getByRole('link', { name: /^b,/ });
    expect(beside).toHaveAttribute(
      'href',
      'https://github.com/acme/guilds/blob/main/standards/b.md',
    );
    expect(beside).toHaveAttribute('target', '_blank');
    expect(beside).toHaveAttribute('rel', 'noopener');
    expect(screen.getByRole('img', { name: 'd' })).toHaveAttribute(
      'src',
      'https://github.com/acme/guilds/raw/main/standards/d.png',
    );
  });

  it('are words that say why, where the source is not known', async () => {
    await read('[b](./b.md) ![d](d.png) [e](https://x.example/)', {});
    for (const words of ['b', 'd']) {
      expect(screen.getByText(words)).toHaveAttribute(
        'title',
        'It stands beside the file of this text, and the portal does not know where that is.',
      );
    }
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('become links where a picture does not come', async () => {
    await read('![The flow](d.png)');
    fireEvent.error(screen.getByRole('img', { name: 'The flow' }));
    expect(screen.getByRole('link', { name: /^The flow/ })).toHaveAttribute(
      'href',
      'https://github.com/acme/guilds/raw/main/standards/d.png',
    );
  });
});

describe('what a text is made of', () => {
  it.each(['Note', 'Tip', 'Important', 'Warning', 'Caution'])(
    'has a callout with the name %s',
    async name => {
      await read(`> [!${name.toUpperCase()}]\n> Mind the **gap**.`);
      const note = screen.getByRole('note', { name });
      expect(note).toHaveTextContent(`${name} Mind the gap.`);
      expect(note.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    },
  );

  it('has quotes that are no callouts', async () => {
    await read(
      '> [!NOTE] on the same line\n\n> [!DANGER]\n> unknown\n\n> words',
    );
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
    expect(screen.getByText(/on the same line/)).toBeVisible();
  });

  it('has a callout that holds more than a paragraph', async () => {
    await read('> [!TIP]\n>\n> - one\n> - two');
    const note = screen.getByRole('note', { name: 'Tip' });
    expect(within(note).getAllByRole('listitem')).toHaveLength(2);
    expect(note).not.toHaveTextContent('[!TIP]');
  });

  it('has the words of RFC 2119, in text only', async () => {
    const article = await read(
      '## You MUST\n\nIt MUST\nNOT, **MAY** and must `MUST` MUSTER SHOULD NOT; NOT RECOMMENDED.\n\n```\nMUST\n```\n\n| MAY |\n| - |\n| REQUIRED |',
    );
    const marked = [...article.querySelectorAll('.keyword')];
    expect(marked.map(one => one.textContent)).toEqual([
      'MUST\nNOT',
      'MAY',
      'SHOULD NOT',
      'NOT RECOMMENDED',
      'MAY',
      'REQUIRED',
    ]);
  });

  it('has tables that scroll by themselves, by keyboard too', async () => {
    await read('| a | b |\n| :- | -: |\n| 1 | 2 |');
    const region = screen.getByRole('region', { name: 'Table' });
    expect(region).toHaveAttribute('tabindex', '0');
    expect(within(region).getByRole('cell', { name: '2' })).toHaveStyle({
      textAlign: 'right',
    });
  });

  it('has tasks that say whether they are done', async () => {
    await read('- [x] one\n- [ ] two');
    expect(screen.getByRole('checkbox', { name: 'Done' })).toBeChecked();
    const open = screen.getByRole('checkbox', { name: 'To do' });
    expect(open).not.toBeChecked();
    expect(open).toBeDisabled();
  });

  it('has footnotes that lead there and back', async () => {
    await read('One.[^a]\n\n[^a]: Two.');
    const there = screen.getByRole('link', { name: '1' });
    const back = screen.getByRole('link', { name: 'Back to the text' });
    const targetOf = (link: HTMLElement) =>
      document.getElementById(link.getAttribute('href')!.slice(1));
    expect(targetOf(there)).toHaveTextContent('Two.');
    expect(targetOf(back)).toBe(there);
    expect(there).toHaveAccessibleDescription('Notes');
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });

  it('has code that can be copied', async () => {
    const article = await read('```yaml\na: 1\n```');
    expect(await screen.findByRole('button', { name: /copy/i })).toBeVisible();
    expect(article.querySelector('pre')).toHaveTextContent('a: 1');
  });

  it('has code in a language that nobody knows', async () => {
    await read('```constructor\none\n```\n\n```no such\ntwo\n```');
    expect(await screen.findByText('one')).toBeVisible();
    expect(await screen.findByText('two')).toBeVisible();
  });

  it.each([
    ['mermaid', 'Mermaid'],
    ['plantuml', 'PlantUML'],
    ['DOT', 'Graphviz'],
  ])('has diagrams in %s as text', async (language, name) => {
    await read(`\`\`\`${language}\na -> b\n\`\`\``);
    const figure = screen.getByRole('figure');
    expect(figure).toHaveTextContent('a -> b');
    expect(figure).toHaveTextContent(`Diagram in ${name}, shown as text`);
  });

  it('has words that run from right to left', async () => {
    await read('# עברית\n\nטקסט 🚀\n\n- פריט');
    for (const words of ['טקסט 🚀', 'עברית']) {
      expect(screen.getByText(words).closest('[dir=auto]')).not.toBeNull();
    }
  });
});

describe('a text that is no good', () => {
  it.each(['', ' \n\t\n'])('is empty: %p', async text => {
    renderReading(<StandardText text={text} />);
    expect(
      await screen.findByText('This standard has no text yet'),
    ).toBeVisible();
    expect(screen.getByText(/content: { \$text: /)).toBeVisible();
  });

  it('is broken: what can be read is', async () => {
    const article = await read(
      '# A\n\n| a |\n|\n\n[x](\n\n**bold\n\n<div><b>\n\n```yaml\nopen: true',
    );
    expect(article).toHaveTextContent('**bold');
    expect(await screen.findByText(/open/)).toBeVisible();
  });

  it.each([
    ['quotes', '>'],
    ['elements', '<b>'],
    ['lists', '- - '],
  ])('nests %s without end', async (_, what) => {
    renderReading(<StandardText text={`${what.repeat(2_000)}deep`} />);
    expect(
      await screen.findByText(/^The text cannot be laid out/),
    ).toBeVisible();
    expect(screen.getByText(/deep$/)).toBeVisible();
  });

  it('has a row of 10,000 characters', async () => {
    const row = `|${' x |'.repeat(2_500)}`;
    await read(`${'| a '.repeat(2)}|\n| - | - |\n${row}`);
    // A row has as many cells as the head of the table.
    expect(screen.getAllByRole('cell')).toHaveLength(2);
  });

  it('has a table of 10,000 columns, which stays text', async () => {
    const row = (cell: string) => `|${` ${cell} |`.repeat(10_000)}\n`;
    await read(`Before.\n\n${row('a')}${row('-')}${row('b')}`);
    expect(screen.getByText('Before.')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.getByText(/^The text is long/)).toBeVisible();
  });

  it('has a million characters: the beginning is laid out, the rest on demand', async () => {
    const paragraph = `${'A service MUST say what it does. '.repeat(30)}\n\n`;
    const text = paragraph.repeat(Math.ceil(1_000_000 / paragraph.length));
    const article = await read(`## First\n\n${text}Last.`);
    expect(screen.getByRole('heading', { name: 'First' })).toBeVisible();
    const laidOut = article.querySelectorAll('p').length;
    expect(laidOut * paragraph.length).toBeLessThan(MOST_LAID_OUT * 1.1);
    const rest = screen.getByText(/^The rest \(\d+ kB\)$/);
    expect(rest.closest('details')).not.toHaveAttribute('open');
    expect(screen.getByText(/Last\.$/)).toBeInTheDocument();
  });

  it('has one block too long to lay out', async () => {
    await read(`${'*a_ '.repeat(LONGEST_BLOCK)}`);
    expect(screen.getByText(/^The text is long/)).toBeVisible();
    expect(screen.getByText('The text').closest('details')).toHaveAttribute(
      'open',
    );
  });

  it('has more code than one can colour', async () => {
    await read('```yaml\na: 1\n```\n\n'.repeat(MOST_COLOURED + 5));
    expect(screen.getAllByLabelText('Code')).toHaveLength(5);
  });
});
