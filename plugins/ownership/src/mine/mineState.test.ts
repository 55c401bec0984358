import {
  readState,
  toQuery,
  withChange,
  withTeam,
  writeState,
} from './mineState';

const read = (search: string) => readState(new URLSearchParams(search));
const PAGES = { fixes: 0, waivers: 0, confirm: 0, changes: 0 };

describe('the state of the page', () => {
  it('is what its address says, without nonsense', () => {
    expect(read('')).toEqual({ pages: PAGES });
    expect(
      read('team=group:default/a&change=owner&open=f&fixes=2&confirm=-1'),
    ).toEqual({
      team: 'group:default/a',
      change: 'owner',
      open: 'f',
      pages: { ...PAGES, fixes: 2 },
    });
    expect(read('change=weather&waivers=x')).toEqual({ pages: PAGES });
  });

  it('is written back as it was read', () => {
    const search = 'team=a&change=waived&open=f&fixes=1&changes=3';
    expect(String(writeState(read(search)))).toBe(search);
    expect(String(writeState(read('')))).toBe('');
  });

  it('begins anew what is narrowed', () => {
    const state = read('fixes=1&changes=3');
    expect(withTeam(state, 'a')).toMatchObject({ team: 'a', pages: PAGES });
    expect(withChange(state, 'owner').pages).toEqual({ ...PAGES, fixes: 1 });
  });

  it('asks for ten from where its page begins', () => {
    expect(toQuery(read('team=a&fixes=2'), 'fixes')).toEqual({
      team: ['a'],
      offset: 20,
      limit: 10,
    });
    expect(toQuery(read('fixes=2'), 'changes')).toEqual({
      offset: 0,
      limit: 10,
    });
  });
});
