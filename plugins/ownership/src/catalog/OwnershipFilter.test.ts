import { CHECKOUT } from '../testUtils/renderPage';
import { OwnershipFilter } from './OwnershipFilter';

const filter = (...refs: string[]) => new OwnershipFilter('orphaned', refs);

describe('OwnershipFilter', () => {
  it('asks the catalog for the names, and tells kinds apart itself', () => {
    const checkout = filter('component:default/checkout');
    expect(checkout.getCatalogFilters()).toEqual({
      'metadata.name': ['checkout'],
    });
    expect(checkout.filterEntity(CHECKOUT)).toBe(true);
    expect(checkout.filterEntity({ ...CHECKOUT, kind: 'API' })).toBe(false);
    expect(checkout.toQueryValue()).toBe('orphaned');
  });

  it('lets nothing through when nothing has the verdict', () => {
    // A name that no entity may have.
    expect(filter().getCatalogFilters()).toEqual({ 'metadata.name': ['-'] });
    expect(filter().filterEntity(CHECKOUT)).toBe(false);
  });

  it('keeps the address short when there are many', () => {
    const refs = Array.from({ length: 101 }, (_, i) => `component:a/n${i}`);
    expect(filter(...refs).getCatalogFilters()).toEqual({});
  });
});
