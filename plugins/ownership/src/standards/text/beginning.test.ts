import { beginning, LONGEST_BLOCK, MOST_LAID_OUT } from './beginning';

const block = (length: number) => 'x'.repeat(length);

describe('beginning', () => {
  it.each([
    ['an empty text', ''],
    ['a text of usual length', `# A\n\n${block(500)}\n\n- b\n`],
    ['the longest block', `A\n\n${block(LONGEST_BLOCK)}\n\nB`],
    ['the longest block at the end', `A\n\n${block(LONGEST_BLOCK)}`],
    ['the longest text', `${block(999)}\n`.repeat(5).concat('\n').repeat(9)],
  ])('is all of %s', (_, text) => {
    expect(beginning(text)).toEqual({ laidOut: text, rest: '' });
  });

  it.each([
    ['in the middle', `A\n\n`, `${block(LONGEST_BLOCK + 1)}\n\nB`],
    ['at the end', `A\r\n\r\nB\n \t\n`, block(LONGEST_BLOCK + 1)],
    ['and nothing else', '', block(1_000_000)],
  ])('ends before a block that is too long, %s', (_, laidOut, rest) => {
    expect(beginning(laidOut + rest)).toEqual({ laidOut, rest });
  });

  it('ends between two blocks where the text is too long', () => {
    const one = `${block(9_998)}\n\n`;
    expect(beginning(one.repeat(20))).toEqual({
      laidOut: one.repeat(MOST_LAID_OUT / one.length),
      rest: one.repeat(20 - MOST_LAID_OUT / one.length),
    });
  });

  it('takes no longer for lines that are almost blank', () => {
    const start = Date.now();
    beginning(`${' '.repeat(500)}\n`.repeat(2_000).concat('x'));
    beginning(`\n${' '.repeat(1_000_000)}x`);
    expect(Date.now() - start).toBeLessThan(1_000);
  });
});
