import { isDefault, readState, toQuery, writeState } from './waiverState';

const read = (search: string) => readState(new URLSearchParams(search));

describe('waiverState', () => {
  it('starts with what waits and what expires soon', () => {
    expect(toQuery(read(''))).toEqual({
      status: ['requested', 'expiring'],
      offset: 0,
      limit: 25,
    });
    expect(isDefault(read(''))).toBe(true);
  });

  it.each(['', 'status=any', 'status=expired&status=revoked&q=a&page=2'])(
    'comes back from the address of "%s"',
    search => {
      const state = read(search);
      expect(readState(writeState(state))).toEqual(state);
    },
  );

  it('means all waivers by any, and ignores what there is not', () => {
    expect(read('status=any').filters).toEqual({});
    expect(read('status=lost').filters).toEqual({});
  });
});
