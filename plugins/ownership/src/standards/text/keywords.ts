import { RFC_2119_KEYWORD } from '@pillars/plugin-ownership-common';
import { element, rankOf, TreeNode } from './tree';

const KEYWORD = new RegExp(RFC_2119_KEYWORD, 'gu');

/** Where such a word is not said but quoted, or where all may be capitals. */
const LEFT_ALONE = ['code', 'pre', 'kbd', 'samp', 'var'];

function split(node: TreeNode): TreeNode[] {
  const text = node.value ?? '';
  const parts: TreeNode[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(KEYWORD)) {
    parts.push({ type: 'text', value: text.slice(end, index) });
    parts.push(
      element('span', { dataKeyword: true }, [{ type: 'text', value: word }]),
    );
    end = index + word.length;
  }
  parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}

/** Marks the words of RFC 2119 with the property `dataKeyword`. */
export function markKeywords() {
  const mark = (node: TreeNode) => {
    if (LEFT_ALONE.includes(node.tagName ?? '') || rankOf(node)) {
      return;
    }
    node.children?.forEach(mark);
    node.children = node.children?.flatMap(child =>
      child.type === 'text' ? split(child) : [child],
    );
  };
  return mark;
}
