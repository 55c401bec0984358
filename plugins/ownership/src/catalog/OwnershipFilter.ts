import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntityFilter } from '@backstage/plugin-catalog-react';
import { OwnershipVerdict } from '@pillars/plugin-ownership-common';

/** More names than these would make too long an address. */
const MOST_NAMES = 100;

/**
 * Narrows the catalog's list to entities with a verdict. The catalog knows no
 * verdicts, so it is asked for the names, as long as they are few; which of
 * several things of one name is meant is told apart in the browser.
 */
export class OwnershipFilter implements EntityFilter {
  private readonly refs: ReadonlySet<string>;

  constructor(readonly verdict: OwnershipVerdict, refs: readonly string[]) {
    this.refs = new Set(refs);
  }

  getCatalogFilters(): Record<string, string[]> {
    const names = new Set([...this.refs].map(ref => parseEntityRef(ref).name));
    if (names.size > MOST_NAMES) {
      return {};
    }
    // No name at all would mean any name.
    return { 'metadata.name': names.size ? [...names] : ['-'] };
  }

  filterEntity(entity: Entity): boolean {
    return this.refs.has(stringifyEntityRef(entity));
  }

  toQueryValue(): string {
    return this.verdict;
  }
}
