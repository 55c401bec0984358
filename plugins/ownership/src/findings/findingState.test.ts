import { isDefault, readState, toQuery, writeState } from './findingState';

const read = (search: string) => readState(new URLSearchParams(search));

describe('findingState', () => {
  it('starts with what is open, the worst first', () => {
    expect(read('')).toEqual({
      filters: { state: ['open'] },
      q: '',
      sort: 'severity',
      order: 'asc',
      page: 0,
      pageSize: 25,
      open: undefined,
    });
    expect(isDefault(read(''))).toBe(true);
  });

  it.each([
    '',
    'state=any',
    'state=accepted&severity=error&severity=info&rule=no-runbook&accountable=none&q=a+b&sort=openedAt&order=desc&page=2&size=50&open=0f',
  ])('comes back from the address of "%s"', search => {
    const state = read(search);
    expect(readState(writeState(state))).toEqual(state);
  });

  it('means open and accepted ones by any', () => {
    expect(read('state=any').filters).toEqual({});
    expect(isDefault(read('state=any'))).toBe(false);
  });

  it('ignores what the backend would refuse', () => {
    expect(
      read('state=lost&severity=loud&sort=colour&order=up&page=x&size=1'),
    ).toMatchObject({
      filters: {},
      sort: 'severity',
      order: 'asc',
      page: 0,
      pageSize: 25,
    });
  });

  it('asks for one page', () => {
    expect(toQuery(read('rule=thin-owner&page=1&q=x'))).toEqual({
      state: ['open'],
      rule: ['thin-owner'],
      q: 'x',
      sort: 'severity',
      order: 'asc',
      offset: 25,
      limit: 25,
    });
  });
});
