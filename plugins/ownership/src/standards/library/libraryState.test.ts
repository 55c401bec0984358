import { isUnfiltered, readState, toQuery, writeState } from './libraryState';

const read = (search: string) => readState(new URLSearchParams(search));

describe('libraryState', () => {
  it('starts with all standards, in lanes that have no pages', () => {
    expect(toQuery(read('page=3'))).toEqual({ offset: 0, limit: 500 });
    expect(isUnfiltered(read(''))).toBe(true);
  });

  it('asks for what an address says, a page at a time in a table', () => {
    const search =
      'view=table&status=adopted&status=trial&guild=guild:default/apis&team=group:default/shop&domain=domain:default/sales&removed=true&q=night&page=2&size=50';
    expect(toQuery(read(search))).toEqual({
      status: ['adopted', 'trial'],
      guild: ['guild:default/apis'],
      team: ['group:default/shop'],
      domain: ['domain:default/sales'],
      removed: true,
      q: 'night',
      offset: 100,
      limit: 50,
    });
    expect(isUnfiltered(read(search))).toBe(false);
  });

  it.each([
    '',
    'view=table&page=2&size=50',
    'status=adopted&guild=none&q=a&removed=true',
    'team=group%3Adefault%2Fshop&domain=domain%3Adefault%2Fsales',
  ])('comes back from the address of "%s"', search => {
    const state = read(search);
    expect(readState(writeState(state))).toEqual(state);
  });

  it('ignores what there is not', () => {
    expect(read('status=lost&view=clouds&removed=perhaps')).toEqual(read(''));
  });
});
