import { frenchWording } from '../wording/french';
import { requirementFix } from '.';
import { requirementFixOf } from './requirementFix';

const fix = (check: unknown) => requirementFix({ id: 'a', check: check as {} });

/** As a finding of `standard-unmet` says it in French. */
const frenchFix = (check: unknown) => {
  const requirement = { id: 'a', check: check as {} };
  const { params } = requirementFixOf(requirement);
  return frenchWording.finding({
    rule: 'standard-unmet',
    messageId: 'unmet',
    message: '',
    params: { ...params },
    subject: 'component:default/x',
    severity: 'error',
    evidence: [],
    fix: { summary: requirementFix(requirement) },
    fingerprint: '',
  }).fix.summary;
};

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

  it('says as many steps as there are', () => {
    const count = 20_000;
    const all = Array.from({ length: count }, (_, index) => ({ [index]: 1 }));
    const sentence = fix({ $all: all });
    expect(sentence).toMatch(/^Set 0 to 1 and set 1 to 1 and .* 19999 to 1\.$/);
    expect(sentence.split(' and ')).toHaveLength(count);
  });

  it.each([
    ['no-runbook', 'Faites ce que no-runbook en dit.'],
    [
      { 'spec.type': { $in: ['a', 1] }, 'spec.lifecycle': 'production' },
      'Donnez à spec.type l’une des valeurs a, 1 et donnez à spec.lifecycle la valeur production.',
    ],
    [
      { $all: [{ 'metadata.tags': { $contains: 'pii' } }, { a: 1 }] },
      'Ajoutez pii à metadata.tags et donnez à a la valeur 1.',
    ],
    [
      { $any: [{ a: { $exists: true } }, { b: { $hasPrefix: 'https://' } }] },
      'Renseignez a, ou faites commencer b par https://.',
    ],
    [{ 'spec.owner': { $exists: false } }, 'Supprimez spec.owner.'],
    [
      { kind: 'API' },
      'Modifiez ce que regarde la vérification de l’exigence a, de sorte que la norme soit respectée.',
    ],
  ])('of %p is in French %p', (check, sentence) => {
    expect(frenchFix(check)).toBe(sentence);
  });
});
