import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { unmetFingerprint, Waiver } from '@pillars/plugin-ownership-common';
import {
  CLASSIFY,
  COMPANY,
  standard,
  TRIED,
  waiverOf,
  withWaivers,
} from '../__testUtils__/company';
import { createStores } from '../__testUtils__/reviewed';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

async function createStore(id: TestDatabaseId, waivers: Waiver[] = []) {
  const { standards: store, save } = await createStores(
    await databases.init(id),
  );
  await save(COMPANY, { overlay: withWaivers(...waivers) });
  return store;
}

const component = (name: string) => `component:default/${name}`;

describe.each(databases.eachSupportedId())('what a standard binds, %s', id => {
  it('is listed with how it stands to each requirement', async () => {
    const store = await createStore(id, [waiverOf('b', 'class', '2026-06-01')]);
    const bound = await store.listBound(CLASSIFY, { limit: 2 }, undefined);
    expect(bound?.total).toBe(6);
    expect(bound?.items.map(one => one.ref)).toEqual([
      component('a'),
      component('b'),
    ]);
    const check = (path: string) => ({ [path]: { $exists: true } });
    expect(bound?.items[1]).toEqual({
      ref: component('b'),
      title: 'Bill 50%_off',
      domain: 'domain:default/selling',
      team: 'group:default/blue',
      requirements: [
        {
          id: 'class',
          level: 'MUST',
          statement: 'It states its class.',
          check: check('metadata.annotations.acme.example/class'),
          state: 'waived',
          fix: 'Set metadata.annotations.acme.example/class.',
          fingerprint: unmetFingerprint(component('b'), CLASSIFY, 'class'),
          waivedUntil: '2026-06-01',
        },
        {
          // A SHOULD has no finding, so there is nothing to waive.
          id: 'described',
          level: 'SHOULD',
          statement: 'It is described.',
          check: check('metadata.description'),
          state: 'unmet',
          fix: 'Set metadata.description.',
        },
        {
          id: 'book',
          level: 'MUST',
          statement: 'It has a runbook.',
          check: 'no-runbook',
          state: 'met',
        },
        {
          id: 'kind',
          level: 'MAY',
          statement: 'It is kind.',
          state: 'unverifiable',
        },
      ],
    });
  });

  it('says what the rule says that is a check', async () => {
    const store = await createStore(id, []);
    const { items } = (await store.listBound(
      CLASSIFY,
      { requirement: 'book', state: ['unmet'], limit: 1 },
      undefined,
    ))!;
    expect(items[0].requirements[2]).toMatchObject({
      id: 'book',
      fix: 'Write down how to repair it, and set pillars.dev/runbook to the address.',
    });
  });

  it('leads from each cell of the matrix to its entities', async () => {
    const store = await createStore(id, [
      waiverOf('b', 'class', '2026-06-01'),
      waiverOf('e', 'book', '2026-01-10'),
    ]);
    const names = async (query: object) =>
      (await store.listBound(CLASSIFY, query, undefined))!.items
        .map(one => one.ref.slice(-1))
        .join('');

    expect(await names({})).toBe('abcdef');
    expect(await names({ offset: 4, limit: 1 })).toBe('e');
    expect(await names({ requirement: 'class', state: ['met'] })).toBe('ac');
    expect(
      await names({ requirement: 'class', state: ['unmet', 'waived'] }),
    ).toBe('defb');
    // Unmet, waived, met.
    expect(await names({ requirement: 'class' })).toBe('defbac');
    expect(await names({ requirement: 'book', state: ['expiring'] })).toBe('e');
    expect(await names({ requirement: 'book', state: ['notApplicable'] })).toBe(
      'f',
    );
    expect(await names({ requirement: 'kind', state: ['unverifiable'] })).toBe(
      'abcdef',
    );
    // Unmet, expiring, met, not applicable.
    expect(await names({ requirement: 'book' })).toBe('cdeabf');
    // Of any requirement, where none is named.
    expect(await names({ state: ['waived', 'expiring'] })).toBe('be');
    expect(await names({ domain: ['domain:default/paying'] })).toBe('cd');
    expect(await names({ domain: ['none'] })).toBe('ef');
    expect(await names({ team: ['none'] })).toBe('e');
    expect(await names({ team: ['none', 'group:default/blue'] })).toBe('abe');
    expect(
      await names({
        requirement: 'class',
        state: ['unmet'],
        domain: ['none'],
        team: ['group:default/red'],
      }),
    ).toBe('f');
    expect(await names({ q: '50%_OFF' })).toBe('b');
    expect(await names({ q: 'group:default/gone' })).toBe('e');
    expect(
      (
        await store.listBound(
          CLASSIFY,
          { requirement: 'class', state: ['met'], limit: 1 },
          undefined,
        )
      )?.total,
    ).toBe(2);
    expect(
      await store.listBound(CLASSIFY, { requirement: 'none' }, undefined),
    ).toBeUndefined();
    expect(
      await store.listBound(TRIED, { requirement: '__proto__' }, undefined),
    ).toBeUndefined();
  });

  it('knows the standards that bind an entity, those in force first', async () => {
    const { standards, save } = await createStores(await databases.init(id));
    const all = (name: string, spec: object) =>
      standard(name, { appliesTo: { kind: 'Component' }, ...spec });
    await save([
      ...COMPANY,
      all('soon', { effectiveFrom: '2026-03-01' }),
      all('bygone', { sunsetOn: '2025-12-31' }),
      all('idea', { status: 'proposed' }),
      all('aware', { effectiveFrom: '2026-01-01' }),
    ]);
    const binding = await standards.listBinding(component('b'), undefined);
    expect(
      binding.map(({ standard: { ref, phase } }) => `${ref} ${phase}`),
    ).toEqual([
      'standard:default/aware inForce',
      `${CLASSIFY} inForce`,
      'standard:default/soon upcoming',
      `${TRIED} trial`,
    ]);
    expect(binding[1].standard).toEqual({
      ref: CLASSIFY,
      title: 'Classify data',
      guild: 'guild:default/craft',
      status: 'adopted',
      phase: 'inForce',
      version: '1.0',
    });
    expect(binding[1].requirements.map(one => one.state)).toEqual([
      'unmet',
      'unmet',
      'met',
      'unverifiable',
    ]);
    expect(binding[1].requirements[0].fingerprint).toBe(
      unmetFingerprint(component('b'), CLASSIFY, 'class'),
    );
    expect(
      await standards.listBinding('group:default/blue', undefined),
    ).toEqual([]);
    // Of what the reader may see.
    expect(
      await standards.listBinding(component('b'), [component('b'), TRIED]),
    ).toHaveLength(1);
  });
});
