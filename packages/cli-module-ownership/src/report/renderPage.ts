import { styleText } from 'node:util';

type Paint = (style: 'bold' | 'cyan' | 'gray', text: string) => string;

const inline = (line: string, paint: Paint) =>
  line
    .replace(/\[([^\][]*)\]\(([^()]*)\)/g, '$1 ($2)')
    .replace(/\*\*([^*]+)\*\*/g, (_, text: string) => paint('bold', text))
    .replace(/`([^`]+)`/g, (_, text: string) => paint('cyan', text));

function heading(line: string, paint: Paint): string[] {
  const [, marks, title] = /^(#+)\s+(.*)$/.exec(line) ?? [];
  const text = title.replace(/`/g, '');
  const underline = { 1: '=', 2: '-' }[marks.length];
  return [
    paint('bold', text),
    ...(underline ? [paint('gray', underline.repeat(text.length))] : []),
  ];
}

/** A page of Markdown as one reads it on a terminal: no marks, code indented. */
export function renderPage(page: string, colours: boolean): string {
  const paint: Paint = (style, text) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  let inCode = false;
  const lines = page.split('\n').flatMap(line => {
    if (/^\s*```/.test(line)) {
      inCode = !inCode;
      return [];
    }
    if (inCode) {
      return [paint('gray', `    ${line}`.trimEnd())];
    }
    // Without the marks its columns would no longer meet.
    if (line.startsWith('|')) {
      return [line.replace(/`/g, ' ')];
    }
    return /^#+\s/.test(line) ? heading(line, paint) : [inline(line, paint)];
  });
  return `${lines.join('\n').trim()}\n`;
}
