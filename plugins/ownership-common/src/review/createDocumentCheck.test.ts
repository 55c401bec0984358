import { rules } from '../rules';
import { parseOwnershipSettings } from '../settings';
import { REFUSABLE_RULES } from '../settings/types';
import { entities } from '../testUtils/entities';
import { createDocumentCheck } from './createDocumentCheck';

const BOTH = { refuse: ['missing-owner', 'placeholder-owner'] };

function found(config: object, spec: string, kind = 'Component') {
  const [entity] = entities(
    `kind: ${kind}\nmetadata: { name: x }\nspec: { ${spec} }`,
  );
  const check = createDocumentCheck(rules, parseOwnershipSettings(config));
  return check?.(entity).map(one => one.rule);
}

describe('createDocumentCheck', () => {
  it('is nothing where nothing is to be refused', () => {
    expect(found({}, '')).toBeUndefined();
    expect(found({ refuse: [] }, '')).toBeUndefined();
  });

  it('finds what the rules that are listed find', () => {
    expect(found(BOTH, 'type: service')).toEqual(['missing-owner']);
    expect(found(BOTH, 'owner: { name: a }')).toEqual(['missing-owner']);
    expect(found(BOTH, 'owner: unknown')).toEqual(['placeholder-owner']);
    expect(found({ refuse: ['missing-owner'] }, 'owner: unknown')).toEqual([]);
  });

  it('asks nothing about other entities', () => {
    expect(found(BOTH, 'owner: group:default/nowhere')).toEqual([]);
    expect(found(BOTH, 'owner: team, system: nowhere')).toEqual([]);
  });

  it('reads owned kinds, placeholders and appliesTo as a review does', () => {
    expect(found(BOTH, '', 'Template')).toEqual([]);
    expect(
      found({ ...BOTH, ownedKinds: ['Template'] }, '', 'Template'),
    ).toEqual(['missing-owner']);
    expect(found({ ...BOTH, placeholders: ['x'] }, 'owner: unknown')).toEqual(
      [],
    );
    const appliesTo = { 'spec.type': 'service' };
    const narrowed = { ...BOTH, rules: { 'missing-owner': { appliesTo } } };
    expect(found(narrowed, 'type: library')).toEqual([]);
    expect(found(narrowed, 'type: service')).toEqual(['missing-owner']);
  });

  it('asks a rule that is listed even where it is off', () => {
    const off = { ...BOTH, rules: { 'missing-owner': { enabled: false } } };
    expect(found(off, '')).toEqual(['missing-owner']);
  });

  it('knows a rule of each id that may be listed', () => {
    const ids = rules.map(one => one.id);
    expect(REFUSABLE_RULES.filter(id => !ids.includes(id))).toEqual([]);
  });

  it.each([['dangling-owner'], ['toString'], [7], [null]])(
    'refuses to list %j, and says what can be listed',
    id => {
      expect(() => parseOwnershipSettings({ refuse: [id] })).toThrow(
        `ownership.refuse.0: ${JSON.stringify(
          id,
        )} is no rule that judges a document by itself; possible are missing-owner and placeholder-owner`,
      );
    },
  );
});
