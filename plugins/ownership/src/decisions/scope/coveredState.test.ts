import { readState, toQuery, writeState } from './coveredState';

const stateOf = (search: string) => readState(new URLSearchParams(search));

describe('the list of what a scope covers', () => {
  it('opens with all of it', () => {
    const state = stateOf('');
    expect(toQuery(state)).toEqual({ offset: 0, limit: 25 });
    expect(String(writeState(state))).toBe('');
  });

  it('keeps in its address what it is narrowed to', () => {
    const search = 'holds=other&q=shop&page=2&size=50';
    const state = stateOf(search);
    expect(String(writeState(state))).toBe(search);
    expect(toQuery(state)).toEqual({
      decides: false,
      q: 'shop',
      offset: 100,
      limit: 50,
    });
    expect(toQuery(stateOf('holds=this'))).toMatchObject({ decides: true });
  });

  it('takes nonsense for nothing', () => {
    expect(stateOf('holds=constructor&page=x')).toEqual(stateOf(''));
  });
});
