import { readState, toQuery, writeState } from './reviewState';

const read = (search: string) => readState(new URLSearchParams(search));

describe('reviewState', () => {
  it('starts with what needs an owner, the riskiest first', () => {
    expect(read('')).toEqual({
      filters: { ownership: ['orphaned', 'atRisk'] },
      q: '',
      sort: 'risk',
      group: 'none',
      page: 0,
      pageSize: 25,
      open: undefined,
    });
  });

  it.each([
    '',
    'ownership=any',
    'ownership=owned&run=shown&tier=1&tier=none&domain=domain%3Adefault%2Fsales&q=a+b&sort=name&group=domain&page=2&size=50&open=component%3Adefault%2Fx',
    'ownership=any&rule=no-runbook',
  ])('comes back from the address of "%s"', search => {
    const state = read(search);
    expect(readState(writeState(state))).toEqual(state);
  });

  it('means all verdicts by any', () => {
    expect(read('ownership=any').filters.ownership).toBeUndefined();
  });

  it('ignores what the backend would refuse', () => {
    expect(
      read('ownership=lost&tier=9&sort=colour&page=-1&size=7&group=x'),
    ).toMatchObject({
      filters: {},
      sort: 'risk',
      page: 0,
      pageSize: 25,
      group: 'none',
    });
  });

  it('asks for one page', () => {
    expect(toQuery(read('ownership=owned&page=2&size=50&q=x'))).toEqual({
      ownership: ['owned'],
      q: 'x',
      sort: 'risk',
      offset: 100,
      limit: 50,
    });
  });
});
