import { excerpt } from './excerpt';

const TAGS = { preTag: '<3f-a>', postTag: '</3f-a>' };

describe('excerpt', () => {
  it('leaves a short text as it is', () => {
    const text = 'An <3f-a>API</3f-a> is a <3f-a>promise</3f-a>.';
    expect(excerpt(text, TAGS)).toBe(text);
    expect(excerpt('', TAGS)).toBe('');
  });

  it('shows the middle of a long text where a word was found there', () => {
    const text = `${'before '.repeat(1000)}<3f-a>needle</3f-a>${' after'.repeat(
      1000,
    )}`;
    const shown = excerpt(text, TAGS);
    // 60 characters are eight times "before " and four more; whole words of that.
    // The needle leaves 294 of 300 characters, which are 49 times " after".
    expect(shown).toBe(
      `…${'before '.repeat(8)}<3f-a>needle</3f-a>${' after'.repeat(49)}…`,
    );
  });

  it('shows the beginning where the word is in the title alone', () => {
    const beginning = `${'a'.repeat(300)}…`;
    expect(excerpt('a'.repeat(1000), TAGS)).toBe(beginning);
    expect(excerpt('a'.repeat(1000))).toBe(beginning);
  });

  it('ends once, with a whole word', () => {
    const text = `<3f-a>api</3f-a> ${'some words '.repeat(40)}<3f-a>api</3f-a>`;
    // Of 300 characters, 297 follow "api": a blank, 26 times eleven, and ten more.
    const shown = `<3f-a>api</3f-a> ${'some words '.repeat(26)}some words…`;
    expect(excerpt(text, TAGS)).toBe(shown);
  });

  it('closes every tag, however much was found', () => {
    const hit = '<3f-a>word</3f-a> ';
    const shown = excerpt(hit.repeat(10_000), TAGS);
    expect(shown.split('<3f-a>').length).toBe(shown.split('</3f-a>').length);
    // Each takes five of 300 characters.
    expect(shown).toBe(`${hit.repeat(60)}…`);
  });

  it('bears a single word of a megabyte, and a tag that nobody closes', () => {
    const word = 'x'.repeat(1_000_000);
    expect(excerpt(`<3f-a>${word}</3f-a>`, TAGS).length).toBeLessThan(400);
    expect(excerpt(`<3f-a>${word}`, TAGS).length).toBeLessThan(400);
    expect(excerpt(`${word}<3f-a>end</3f-a>`, TAGS).length).toBeLessThan(100);
  });
});
