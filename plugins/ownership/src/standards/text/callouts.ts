import { eachElement, textOf, TreeNode } from './tree';

/** The callouts that GitHub knows, by the word that marks them. */
export const CALLOUTS = [
  'note',
  'tip',
  'important',
  'warning',
  'caution',
] as const;

/** One of them. */
export type CalloutKind = (typeof CALLOUTS)[number];

/** The marker, alone on the first line. */
const MARKER = /^\s*\[!(note|tip|important|warning|caution)\][^\S\n]*(?:\n|$)/i;

const isElement = (node: TreeNode) => node.type === 'element';

/** Takes the marker away from a quote that has one, and says which. */
function takeMarker(quote: TreeNode): string | undefined {
  const paragraph = quote.children?.find(isElement);
  const first = paragraph?.children?.[0];
  const marker =
    paragraph?.tagName === 'p' && first?.type === 'text'
      ? MARKER.exec(first.value ?? '')
      : null;
  if (!paragraph || !first || !marker) {
    return undefined;
  }
  first.value = first.value?.slice(marker[0].length);
  if (first.value === '' && paragraph.children?.[1]?.tagName === 'br') {
    paragraph.children.splice(1, 1);
  }
  if (!textOf(paragraph).trim() && !paragraph.children?.some(isElement)) {
    quote.children = quote.children?.filter(child => child !== paragraph);
  }
  return marker[1].toLowerCase();
}

/**
 * Marks a quote that begins with `[!NOTE]` and the like as a callout, in the
 * property `dataCallout`, which no text can set by itself.
 */
export function markCallouts() {
  return (root: TreeNode) =>
    eachElement(root, one => {
      const kind = one.tagName === 'blockquote' && takeMarker(one);
      if (kind && one.properties) {
        one.properties.dataCallout = kind;
      }
    });
}
