import MarkdownIt from 'markdown-it';
import { RFC_2119_KEYWORD } from './keywords';

const HERE = new RegExp(RFC_2119_KEYWORD, 'uy');
// Up to a keyword, or to what may be markup.
const PLAIN = new RegExp(
  `(?:(?!${RFC_2119_KEYWORD})[^\\n!-/:-@[-\`{-~])+`,
  'uy',
);

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function createParser(): MarkdownIt {
  // HTML is parsed so that comments are no prose, addresses for the same reason.
  const parser = new MarkdownIt({ html: true, linkify: true });
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  parser.inline.ruler.at('text', (state, silent) => {
    const text = matchAt(PLAIN, state.src, state.pos);
    if (!text) {
      return false;
    }
    state.pending += silent ? '' : text;
    state.pos += text.length;
    return true;
  });
  parser.inline.ruler.before('text', 'keyword', (state, silent) => {
    const word = matchAt(HERE, state.src, state.pos);
    if (!word) {
      return false;
    }
    if (!silent) {
      const token = state.push('keyword', '', 0);
      token.content = word;
      token.meta = state.pos;
    }
    state.pos += word.length;
    return true;
  });
  return parser;
}

/**
 * A parser of GitHub's Markdown that makes a token of type `keyword` of each
 * keyword of RFC 2119. Its `meta` is the offset in the inline text around it.
 *
 * @remarks
 *
 * Nothing is rendered with it. Of the parsers that Backstage ships this is the
 * one that reads a megabyte of anything, long lists and unclosed brackets
 * included, in about a second.
 */
export const keywordParser = createParser();
