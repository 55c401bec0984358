import {
  onCell,
  onTab,
  readState,
  toBoundQuery,
  writeState,
} from './standardState';

const read = (search: string) => readState(new URLSearchParams(search));

describe('standardState', () => {
  it.each([
    '',
    'tab=versions&before=1&after=3',
    'version=1.2',
    'revision=4',
    'tab=adoption&domain=none&team=group%3Adefault%2Fshop',
    'tab=adoption&open=entities&q=a&page=2',
    'tab=adoption&requirement=exists&state=unmet&state=waived&rowDomain=none&rowTeam=group%3Aa%2Fb',
  ])('comes back from the address of "%s"', search => {
    const state = read(search);
    // How it was opened is no part of what is open.
    const { open: _, ...again } = readState(writeState(state));
    const { open: __, ...first } = state;
    expect(again).toEqual(first);
  });

  it('ignores what there is not', () => {
    expect(read('tab=x&revision=-1&before=1.5&after=a&state=lost')).toEqual(
      read(''),
    );
  });

  it('takes a link to a requirement for one to its entities', () => {
    expect(read('requirement=exists&state=waived')).toMatchObject({
      tab: 'adoption',
      cell: { requirement: 'exists', states: ['waived'] },
    });
  });

  it('keeps the text that is read from tab to tab, and no more', () => {
    const state = read('version=1.0&domain=x&requirement=exists&q=a&page=3');
    expect(String(writeState(onTab(state, 'versions')))).toBe(
      'tab=versions&version=1.0',
    );
  });

  it('opens a panel on its first page, and closes it again', () => {
    const state = read('tab=adoption&team=none&q=a&page=3');
    const open = onCell(state, { requirement: 'exists', states: [] });
    expect(String(writeState(open))).toBe(
      'tab=adoption&team=none&open=entities&requirement=exists',
    );
    expect(String(writeState(onCell(open, undefined)))).toBe(
      'tab=adoption&team=none',
    );
  });

  it('asks for states only of a requirement', () => {
    const list = { q: '', page: 1, pageSize: 25 };
    expect(toBoundQuery({ states: ['unmet'], team: 'none' }, list)).toEqual({
      team: ['none'],
      offset: 25,
      limit: 25,
    });
    expect(toBoundQuery({ requirement: 'a', states: ['unmet'] }, list)).toEqual(
      { requirement: 'a', state: ['unmet'], offset: 25, limit: 25 },
    );
  });
});
