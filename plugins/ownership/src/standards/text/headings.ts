import { eachElement, rankOf, textOf, TreeNode } from './tree';

/** A heading of a text, as the contents list it. */
export interface Heading {
  /** Of its element; unique on the page. */
  id: string;
  /** From 2: the page's own title is 1. */
  level: number;
  /** As one reads it, without marks. */
  text: string;
}

/** Below the page's title, which is the only `h1`. */
const HIGHEST = 2;
const LOWEST = 6;

const same = (one: string, other: string) =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** Leaves out a first heading that only repeats the title of the page. */
function dropTitle(root: TreeNode, title: string) {
  const first = root.children?.find(child => child.type === 'element');
  if (first && rankOf(first) === 1 && same(textOf(first), title)) {
    root.children = root.children?.filter(child => child !== first);
  }
}

/** Gives each element an id that no other has: the first keeps its own. */
function uniqueIds() {
  const counts = new Map<string, number>();
  return (id: string): string => {
    let count = counts.get(id);
    if (count === undefined) {
      counts.set(id, 0);
      return id;
    }
    let free: string;
    do {
      free = `${id}-${++count}`;
    } while (counts.has(free));
    counts.set(id, count);
    counts.set(free, 0);
    return free;
  };
}

function headingsOf(root: TreeNode): TreeNode[] {
  const headings: TreeNode[] = [];
  eachElement(root, one => {
    if (rankOf(one)) {
      headings.push(one);
    }
  });
  return headings;
}

/**
 * Moves the headings of a text below the page's title, whatever level the text
 * itself begins with, makes all ids unique, and tells what it found.
 *
 * @param found - Is filled with the headings that have words, in their order.
 * @param title - The page's own; a first heading that repeats it is left out.
 */
export function arrangeHeadings(found: Heading[], title?: string) {
  return (root: TreeNode) => {
    if (title) {
      dropTitle(root, title);
    }
    const unique = uniqueIds();
    eachElement(root, ({ properties }) => {
      if (typeof properties?.id === 'string') {
        properties.id = unique(properties.id);
      }
    });
    const headings = headingsOf(root);
    const top = headings.reduce(
      (least, one) => Math.min(least, rankOf(one) ?? least),
      LOWEST,
    );
    for (const one of headings) {
      const rank = rankOf(one) ?? top;
      const level = Math.min(rank - top + HIGHEST, LOWEST);
      const text = textOf(one).trim();
      one.tagName = `h${level}`;
      if (text) {
        found.push({ id: String(one.properties?.id), level, text });
      }
    }
  };
}
