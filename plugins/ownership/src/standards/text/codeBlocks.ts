import { eachElement, textOf, TreeNode } from './tree';

/** Colours cost some milliseconds a block, so they end after this many. */
export const MOST_COLOURED = 60;

/** The longest block of code, in characters, that has colours. */
export const LONGEST_COLOURED = 10_000;

/** The language that a fenced block of code names, such as `yaml`. */
export function languageOf(pre: TreeNode): string | undefined {
  const names = pre.children?.[0]?.properties?.className;
  const name = Array.isArray(names) ? String(names[0] ?? '') : '';
  return /^language-(.+)$/.exec(name)?.[1];
}

/** Marks with `dataPlain` the blocks of code that would cost too much in colour. */
export function sparePlainCode() {
  return (root: TreeNode) => {
    let coloured = 0;
    eachElement(root, one => {
      if (one.tagName !== 'pre') {
        return true;
      }
      const isLong = textOf(one).length > LONGEST_COLOURED;
      if (isLong || ++coloured > MOST_COLOURED) {
        one.properties = { ...one.properties, dataPlain: true };
      }
      return false;
    });
  };
}
