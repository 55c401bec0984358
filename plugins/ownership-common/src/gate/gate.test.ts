import { Entity } from '@backstage/catalog-model';
import { EMPTY_OVERLAY, Waiver } from '../overlay';
import { AnyRule, rules } from '../rules';
import { DEFAULT_SETTINGS } from '../settings';
import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { diffFindings } from './diffFindings';
import { runGate } from './runGate';
import { withChanges } from './withChanges';

const TEAM = `
kind: Group
metadata: { name: payments }
spec: { type: team, children: [], members: [ana, ben] }
`;

const service = (name: string, spec = 'owner: payments', annotations = '') => `
kind: Component
metadata: { name: ${name}, annotations: { ${annotations} } }
spec: { type: service, lifecycle: production, ${spec} }
`;

const CATALOG = entities([TEAM, service('a')].join('---\n'));

const gate = (
  catalog: Entity[],
  changes: { upsert?: string; remove?: string[] },
  more: { waivers?: Waiver[]; isVisible?: (ref: string) => boolean } = {},
) => {
  const { waivers = [], isVisible } = more;
  const result = runGate(
    catalog,
    {
      upsert: changes.upsert ? entities(changes.upsert) : [],
      remove: changes.remove ?? [],
    },
    {
      rules,
      settings: DEFAULT_SETTINGS,
      overlay: { ...EMPTY_OVERLAY, waivers },
      now: Date.parse('2026-01-01'),
      isVisible,
    },
  );
  const told = (list: Array<{ rule: string; subject: string }>) =>
    list.map(one => `${one.rule} ${one.subject}`);
  return {
    ...result,
    told: { worse: told(result.worse), mended: told(result.mended) },
  };
};

describe('runGate', () => {
  it('says nothing of a change that changes nothing', () => {
    const { worse, mended } = gate(CATALOG, { upsert: service('a') });
    expect({ worse, mended }).toEqual({ worse: [], mended: [] });
  });

  it('bears keys that every object knows', () => {
    const hostile = service('a', 'owner: payments, toString: x, valueOf: y');
    const { told } = gate(entities(`${TEAM}---${hostile}`), {
      upsert: hostile,
    });
    expect(told).toEqual({ worse: [], mended: [] });
  });

  it('catches a group that goes away', () => {
    const { told } = gate(CATALOG, { remove: ['group:default/payments'] });
    expect(told.worse).toContain('dangling-owner component:default/a');
  });

  it('catches an owner that is renamed, and a service without one', () => {
    expect(
      gate(CATALOG, { upsert: service('a', 'owner: paymnts') }).told.worse,
    ).toEqual(['dangling-owner component:default/a']);
    expect(
      gate(CATALOG, { upsert: service('b', 'a: b') }).told.worse,
    ).toContain('missing-owner component:default/b');
  });

  it('says what is mended, and counts what is left', () => {
    const broken = entities(
      [TEAM, service('a', 'owner: gone'), service('b', 'owner: gone')].join(
        '---\n',
      ),
    );
    const before = gate(broken, {});
    const { told, left } = gate(broken, { upsert: service('a') });
    expect(told.worse).toEqual([]);
    expect(told.mended).toEqual(['dangling-owner component:default/a']);
    expect(left).toBe(before.left - 1);
  });

  it('counts what is worse than it was', () => {
    const person =
      'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [] }\n';
    const catalog = entities(
      [
        TEAM,
        person,
        service('a', 'owner: user:eve').replace('production', 'experimental'),
      ].join('---\n'),
    );
    const { worse } = gate(catalog, {
      upsert: service('a', 'owner: user:eve'),
    });
    expect(worse).toMatchObject([{ rule: 'user-owned', severity: 'error' }]);
  });

  it('lets what begins to apply speak of what is proposed alone', () => {
    const { told } = gate(CATALOG, {
      upsert: service('b', 'owner: payments', 'pillars.dev/on-call: b-calls'),
    });
    // "a" has no on-call either; it had none before, and nobody asked.
    expect(told.worse).toEqual([]);
  });

  it('lets what begins or ceases to apply speak of no document that stays', () => {
    const first = service(
      'b',
      'owner: payments',
      'pillars.dev/on-call: b-calls',
    );
    const begins = gate(CATALOG, {
      upsert: [TEAM, service('a'), first].join('---\n'),
    });
    expect(begins.told.worse).toEqual([]);
    const both = entities([TEAM, service('a'), first].join('---\n'));
    const ceases = gate(both, { remove: ['component:default/b'] });
    expect(ceases.told.mended).not.toContain('no-on-call component:default/a');
    // It is a finding of "a" all the same, as long as the rule applies.
    const changes = gate(both, {
      upsert: service('a', 'owner: payments', 'pillars.dev/on-call: a-calls'),
    });
    expect(changes.told.mended).toContain('no-on-call component:default/a');
  });

  it('marks what a waiver accepts', () => {
    const waiver: Waiver = {
      id: 'w',
      rule: 'missing-owner',
      appliesTo: { kind: 'Component' },
      reason: 'They are on their way.',
      expiresOn: '2026-01-31',
      state: 'approved',
      requestedBy: 'user:default/ann',
      requestedAt: '2026-01-01T00:00:00Z',
    };
    const { worse } = gate(
      CATALOG,
      { upsert: service('b', 'a: b') },
      { waivers: [waiver] },
    );
    expect(worse.find(one => one.rule === 'missing-owner')?.waiver).toEqual(
      waiver,
    );
  });

  it('names nothing that is not visible but what is proposed', () => {
    const { told } = gate(
      CATALOG,
      { upsert: service('b', 'a: b'), remove: ['group:default/payments'] },
      { isVisible: () => false },
    );
    expect(told.worse.length).toBeGreaterThan(0);
    expect(told.worse.every(one => one.endsWith('component:default/b'))).toBe(
      true,
    );
  });
});

describe('a check that fails to run', () => {
  const fragile: AnyRule = {
    ...rules[0],
    createCheck: () => subject => {
      throw new Error(`It broke on ${subject.ref}.`);
    },
  };

  it('is told of what is proposed or visible, and of nothing else', () => {
    const { failures } = runGate(
      CATALOG,
      { upsert: entities(service('b')), remove: [] },
      {
        rules: [fragile],
        settings: DEFAULT_SETTINGS,
        overlay: EMPTY_OVERLAY,
        now: 0,
        isVisible: () => false,
      },
    );
    expect(failures.map(one => one.subject)).toEqual(['component:default/b']);
  });
});

/** As the catalog serves it: with what it computed from both sides. */
const served = (entity: Entity, ...relations: Array<[string, string]>) => ({
  ...entity,
  relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
});

describe('withChanges', () => {
  const [team, person] = entities(
    `${TEAM}---\nkind: User\nmetadata: { name: ana }\nspec: { memberOf: [] }\n`,
  );
  const catalog = [
    served(team, ['hasMember', 'user:default/ana']),
    served(person, ['memberOf', 'group:default/payments']),
  ];

  it('forgets a membership with the document that stated it', () => {
    const upsert = entities(TEAM.replace('[ana, ben]', '[]'));
    const after = createSnapshot(withChanges(catalog, { upsert, remove: [] }));
    expect([...after.declaredMembers('group:default/payments')]).toEqual([]);
  });

  it('keeps a membership that the other side states', () => {
    const joined = { ...person, spec: { memberOf: ['payments'] } };
    const upsert = entities(TEAM.replace('[ana, ben]', '[]'));
    const after = createSnapshot(
      withChanges(
        [catalog[0], served(joined, ['memberOf', 'group:default/payments'])],
        { upsert, remove: [] },
      ),
    );
    expect([...after.declaredMembers('group:default/payments')]).toEqual([
      'user:default/ana',
    ]);
  });

  it('keeps owners that a processor of somebody else computed', () => {
    const component = served(entities(service('a', 'a: b'))[0], [
      'ownedBy',
      'group:default/payments',
    ]);
    const after = createSnapshot(
      withChanges([...catalog, component], {
        upsert: entities(TEAM),
        remove: [],
      }),
    );
    expect(after.owned('component:default/a')?.owners).toEqual([
      { ref: 'group:default/payments', standing: 'living' },
    ]);
  });

  it('keeps what the catalog adds to a document, where it adds any', () => {
    const [proposed] = entities(service('a'));
    const known = {
      'backstage.io/source-location': 'url:https://git.example/a',
    };
    const ingested = {
      ...known,
      'backstage.io/managed-by-location': 'url:https://git.example/a/x.yaml',
    };
    const former = (annotations: Record<string, string>) => ({
      ...proposed,
      metadata: { ...proposed.metadata, annotations },
    });
    const [after] = withChanges([former(ingested)], {
      upsert: [proposed],
      remove: [],
    });
    expect(after.metadata.annotations).toEqual(ingested);
    const [plain] = withChanges([former(known)], {
      upsert: [proposed],
      remove: [],
    });
    expect(plain.metadata.annotations).toEqual({});
  });

  it('replaces in place, removes, and adds each ref once at the end', () => {
    const [a, b, c] = entities(
      [service('a'), service('b'), service('c')].join('---\n'),
    );
    const names = withChanges([a, b], {
      upsert: [c, { ...a, metadata: { name: 'A' } }, c],
      remove: ['component:default/b'],
    }).map(one => one.metadata.name);
    expect(names).toEqual(['A', 'c']);
  });
});

describe('diffFindings', () => {
  it('goes by fingerprint and severity', () => {
    const one = (fingerprint: string, severity: 'error' | 'info') => ({
      rule: 'r',
      messageId: 'm',
      message: 'x.',
      subject: 's',
      severity,
      evidence: [],
      fix: { summary: 'y.' },
      fingerprint,
    });
    expect(
      diffFindings(
        [one('a', 'info'), one('b', 'error'), one('c', 'info')],
        [one('a', 'error'), one('b', 'info'), one('d', 'info')],
      ),
    ).toEqual({
      worse: [one('a', 'error'), one('d', 'info')],
      mended: [one('c', 'info')],
      left: 1,
    });
  });
});
