import { eachElement, rankOf, TreeNode } from './tree';

const BLOCKS = [
  ...['p', 'ul', 'ol', 'dl', 'blockquote', 'table', 'th', 'td', 'details'],
  ...['summary', 'caption', 'figcaption'],
];

/**
 * Lets each block of a text run in the direction of its own words, so that a
 * paragraph in Arabic stands right in an English text.
 */
export function letWordsGiveDirection() {
  return (root: TreeNode) =>
    eachElement(root, one => {
      if (BLOCKS.includes(one.tagName ?? '') || rankOf(one)) {
        one.properties = { dir: 'auto', ...one.properties };
      }
    });
}
