/**
 * A node of the HTML that Markdown becomes (hast), as far as it is read here.
 * Whatever is not an element or text has neither name nor value.
 */
export interface TreeNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: TreeNode[];
}

/** Deeper than any text that people write; browsers give up somewhere beyond. */
const DEEPEST = 100;

/** Thrown for a text that is nested so deeply that no browser should lay it out. */
export class TooDeepError extends Error {}

/** Refuses a tree that the walks below, React or the browser could choke on. */
export function refuseDepth() {
  const look = (node: TreeNode, depth: number) => {
    if (depth > DEEPEST) {
      throw new TooDeepError(`nested more than ${DEEPEST} deep`);
    }
    node.children?.forEach(child => look(child, depth + 1));
  };
  return (root: TreeNode) => look(root, 0);
}

/**
 * Calls back for each element, parents first; the children of an element are
 * left out where the call answers `false`.
 */
export function eachElement(
  node: TreeNode,
  visit: (element: TreeNode) => boolean | void,
) {
  node.children?.forEach(child => {
    if (child.type === 'element' && visit(child) !== false) {
      eachElement(child, visit);
    }
  });
}

/** All text in a node, as one reads it. */
export function textOf(node: TreeNode): string {
  return node.value ?? node.children?.map(textOf).join('') ?? '';
}

/** A new element. */
export const element = (
  tagName: string,
  properties: Record<string, unknown>,
  children: TreeNode[],
): TreeNode => ({ type: 'element', tagName, properties, children });

/** The rank of a heading, 1 to 6; undefined for every other node. */
export function rankOf({ tagName }: TreeNode): number | undefined {
  return tagName && /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : undefined;
}
