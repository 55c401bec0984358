/** Rows that come sorted by domain, under their domains. */
export function byDomain<T extends { domain?: string }>(
  items: readonly T[],
): Array<{ domain?: string; items: T[] }> {
  const groups: Array<{ domain?: string; items: T[] }> = [];
  for (const item of items) {
    const last = groups[groups.length - 1];
    if (last && last.domain === item.domain) {
      last.items.push(item);
    } else {
      groups.push({ domain: item.domain, items: [item] });
    }
  }
  return groups;
}
