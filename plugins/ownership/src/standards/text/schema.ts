import { defaultSchema } from 'rehype-sanitize';

/**
 * Stands before each id of a text. Without it a heading "Root" would take the
 * id of the app's root element, and one "Config" would become `window.config`.
 */
export const ID_PREFIX = 'text-';

/** What HTML in a text may be: words and their structure, and nothing that acts. */
const TAGS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'div', 'section'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'input', 'details', 'summary'],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'],
  ...['blockquote', 'pre', 'code', 'kbd', 'samp', 'var', 'img', 'a'],
  ...['figure', 'figcaption', 'b', 'i', 'strong', 'em', 'del', 'ins', 's'],
  ...['strike', 'tt', 'sup', 'sub', 'q', 'cite', 'dfn', 'abbr', 'mark'],
  ...['small', 'span', 'time', 'bdo', 'ruby', 'rt', 'rp', 'wbr'],
];

/** Elements whose content is no text to read; of others the words stay. */
const REMOVED_WITH_CONTENT = [
  ...['script', 'style', 'template', 'noscript', 'title', 'xmp', 'noembed'],
  ...['iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video'],
];

const CELL = ['colSpan', 'rowSpan', ['align', 'left', 'center', 'right']];

/**
 * What stays of a text. No style, no class but that of a code's language, no
 * size and no alignment but that of table cells: nothing that would let a text
 * leave its box. Addresses are of the web or mail, or relative.
 */
export const schema: typeof defaultSchema = {
  strip: REMOVED_WITH_CONTENT,
  tagNames: TAGS,
  ancestors: defaultSchema.ancestors,
  clobber: ['id', 'ariaDescribedBy'],
  clobberPrefix: ID_PREFIX,
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  required: { input: { type: 'checkbox', disabled: true } },
  attributes: {
    '*': ['id', 'title', 'lang', ['dir', 'ltr', 'rtl', 'auto']],
    a: ['href', 'ariaDescribedBy'],
    img: ['src', 'alt'],
    code: [['className', /^language-./]],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [['className', 'task-list-item']],
    ol: ['start', 'reversed'],
    details: ['open'],
    section: [['className', 'footnotes']],
    abbr: ['title'],
    time: ['dateTime'],
    td: CELL,
    th: [...CELL, ['scope', 'row', 'col']],
  } as typeof defaultSchema.attributes,
};
