import { Document, isScalar } from 'yaml';

/** Where the text of a standard stands in a file, line by line. */
export interface TextBlock {
  /** Of the text's first line, from 1. */
  line: number;
  /** Characters before each of its lines. */
  indent: number;
}

const indentOf = (line: string) => line.length - line.trimStart().length;

const firstLine = (text: string) =>
  text.split('\n', 1000).find(line => line.trim()) ?? '';

/**
 * Finds the text of a standard that is a literal block (`content: |`). In any
 * other style its lines are not those of the file.
 *
 * @param source - of the document
 * @returns `at` is the offset of the text's first line in the source
 */
export function findTextBlock(
  document: Document,
  source: string,
): { at: number; indent: number } | undefined {
  const node = document.getIn(['spec', 'content'], true);
  const value = isScalar(node) ? node.value : undefined;
  if (
    !isScalar(node) ||
    node.type !== 'BLOCK_LITERAL' ||
    typeof value !== 'string' ||
    !node.range
  ) {
    return undefined;
  }
  const at = source.indexOf('\n', node.range[0]) + 1;
  const indent =
    indentOf(firstLine(source.slice(at))) - indentOf(firstLine(value));
  return { at, indent: Math.max(0, indent) };
}
