import { isSameJson } from './isSameJson';

describe('isSameJson', () => {
  it.each([
    ['{"a":1,"b":{"c":[1],"d":null}}', '{"b":{"d":null,"c":[1]},"a":1}', true],
    ['{"a":[1,2]}', '{"a":[2,1]}', false],
    ['{"a":1}', '{"a":"1"}', false],
    ['{"a":1}', '{"a":1,"b":1}', false],
    ['[]', '{}', false],
    ['null', '{}', false],
    ['{"constructor":{"a":1}}', '{"constructor":{"a":1}}', true],
    ['{"constructor":{"a":1}}', '{"constructor":{"a":2}}', false],
    ['{"toString":"a","valueOf":1}', '{"valueOf":1,"toString":"a"}', true],
    ['{"toString":"a"}', '{"toString":"b"}', false],
    ['{"toJSON":"a"}', '{"toJSON":"b"}', false],
    ['{"__proto__":{"a":1}}', '{"__proto__":{"a":1}}', true],
    ['{"__proto__":{"a":1}}', '{"__proto__":{"a":2}}', false],
  ])('of %s and %s', (a, b, isSame) => {
    expect(isSameJson(JSON.parse(a), JSON.parse(b))).toBe(isSame);
  });

  it('takes what is undefined for what is not there', () => {
    expect(isSameJson({ a: undefined }, {})).toBe(true);
    expect(isSameJson(undefined, undefined)).toBe(true);
    expect(isSameJson(undefined, {})).toBe(false);
  });
});
