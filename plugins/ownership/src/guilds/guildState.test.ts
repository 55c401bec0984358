import { isDefault, readState, toQuery, writeState } from './guildState';

const read = (address: string) => readState(new URLSearchParams(address));

describe('the state of the directory', () => {
  it.each([
    '',
    'form=committee&authority=binding&domain=domain%3Adefault%2Fsales',
    'form=guild&form=committee&team=group%3Adefault%2Fa&q=api&page=2&size=50',
    'member=user%3Adefault%2Fann',
  ])('comes back from its address ?%s', address =>
    expect(String(writeState(read(address)))).toBe(address),
  );

  it('leaves out what the backend would refuse', () => {
    const state = read('form=clique&authority=absolute&form=guild');
    expect(state.filters).toEqual({ form: ['guild'] });
  });

  it('asks for what it stands for', () => {
    expect(toQuery(read('authority=none&team=group:default/a&page=1'))).toEqual(
      {
        authority: ['none'],
        team: ['group:default/a'],
        offset: 25,
        limit: 25,
      },
    );
  });

  it.each([
    ['', true],
    ['page=3', true],
    ['q=x', false],
    ['form=guild', false],
    ['team=group:default/a', false],
  ])('?%s is as the list opens: %s', (address, expected) =>
    expect(isDefault(read(address))).toBe(expected),
  );
});
