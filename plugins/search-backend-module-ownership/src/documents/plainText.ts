import MarkdownIt from 'markdown-it';

// Markup is told apart from text, so that it can be left out.
const markdown = new MarkdownIt({ html: true });

type Token = ReturnType<typeof markdown.parse>[number];

// What a browser does not show of markup.
const HIDDEN = /^\s*<(!|\?|script|style)/i;

// What begins a task of a list, or a callout.
const MARK = /^\[(?: |x|!\w+)\]\s+/i;

/** The text of what stands in one line, or within one paragraph. */
function inlineText(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) => {
      switch (type) {
        case 'text':
        case 'text_special':
        case 'code_inline':
          return content;
        case 'softbreak':
        case 'hardbreak':
          return ' ';
        case 'image':
          return inlineText(children ?? []);
        default:
          return '';
      }
    })
    .join('');
}

function blockText({ type, content, children }: Token): string {
  switch (type) {
    case 'inline':
      return inlineText(children ?? []).replace(MARK, '');
    case 'fence':
    case 'code_block':
      return content.trim();
    case 'html_block':
      return HIDDEN.test(content)
        ? ''
        : content.replace(/<[^<>]*>/g, '').trim();
    default:
      return '';
  }
}

/**
 * What one reads in Markdown once it is shown: no marks, no addresses of links,
 * no markup, and each block on a line of its own.
 */
export const plainText = (text: string): string =>
  markdown.parse(text, {}).map(blockText).filter(Boolean).join('\n');
