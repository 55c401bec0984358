import { requirementFix } from '.';

const fix = (check: unknown) => requirementFix({ id: 'a', check: check as {} });

const OTHERWISE =
  'Change what the check of the requirement a looks at so that the standard is met.';

describe('requirementFix', () => {
  it.each([
    ['no-runbook', 'Do what no-runbook says of it.'],
    [{ 'spec.lifecycle': 'production' }, 'Set spec.lifecycle to production.'],
    [
      { 'metadata.annotations.acme.example/class': { $exists: true } },
      'Set metadata.annotations.acme.example/class.',
    ],
    [{ 'spec.owner': { $exists: false } }, 'Remove spec.owner.'],
    [
      { 'spec.type': { $in: ['a', 1] }, 'spec.lifecycle': 'production' },
      'Set spec.type to one of a, 1 and set spec.lifecycle to production.',
    ],
    [
      { $all: [{ 'metadata.tags': { $contains: 'pii' } }, { a: 1 }] },
      'Add pii to metadata.tags and set a to 1.',
    ],
    [
      { $any: [{ a: { $exists: true } }, { b: { $hasPrefix: 'https://' } }] },
      'Set a, or let b begin with https://.',
    ],
  ])('of %p is %p', (check, sentence) => {
    expect(fix(check)).toBe(sentence);
  });

  it.each([
    [{ $not: { kind: 'API' } }],
    [{ $any: [{ a: 1 }, { $not: { b: 1 } }] }],
    [{ a: { $contains: { b: 1 } } }],
    [{ a: { $matches: 'x' } }],
    [{ $any: 7 }],
    [{ kind: 'API' }],
    [{ a: {} }],
    [{ a: [1] }],
    [{}],
    [undefined],
  ])('of %p names the check', check => {
    expect(fix(check)).toBe(OTHERWISE);
  });
});
