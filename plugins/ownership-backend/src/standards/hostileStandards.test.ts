import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { matrixOf, toAdoptionMatrix } from '@pillars/plugin-ownership-common';
import {
  classify,
  CLASSIFY,
  COMPONENTS,
  PEOPLE,
  REQUIREMENTS,
  standard,
} from '../__testUtils__/company';
import { createStores, entity, service } from '../__testUtils__/reviewed';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const must = (id: string, more: object = {}) => ({
  id,
  level: 'MUST',
  statement: `It is ${id.slice(0, 20)}.`,
  check: { 'metadata.description': { $exists: true } },
  ...more,
});

/** Keeps something twice, and expects the same of the database as of memory. */
async function createStore(id: TestDatabaseId) {
  const { standards: store, save } = await createStores(
    await databases.init(id),
  );
  const keep = async (...given: ReturnType<typeof classify>[]) => {
    const entities = [...PEOPLE, ...COMPONENTS, ...given];
    const said = await save(entities);
    for (const reading of said.standards) {
      const { ref } = reading.standard;
      expect(
        toAdoptionMatrix(
          { ref, ...(await store.getDemands(ref))! },
          await store.tally(ref, undefined),
        ),
      ).toEqual(matrixOf(reading, said.snapshot.accountableFor));
    }
    expect((await save(entities)).changes).toEqual({ written: 0, removed: 0 });
  };
  return { store, keep };
}

describe.each(databases.eachSupportedId())('hostile standards, %s', id => {
  it('hold NUL in their title, text, version and ids', async () => {
    const { store, keep } = await createStore(id);
    await keep(
      classify(
        {
          version: '1\0.0',
          content: 'Text \0 with NUL.',
          requirements: [must('a\0b')],
        },
        { title: 'Data\0', description: '\0' },
      ),
    );
    const [item] = (await store.list({ q: 'with nul' }, undefined)).items;
    expect(item).toMatchObject({ ref: CLASSIFY, title: 'Data\0' });
    expect(await store.getRevision(CLASSIFY, {})).toMatchObject({
      content: 'Text \0 with NUL.',
    });
    const which = { version: '1\0.0' };
    expect((await store.getRevision(CLASSIFY, which))?.number).toBe(1);
    const query = { requirement: 'a\0b', state: ['met' as const] };
    expect((await store.listBound(CLASSIFY, query, undefined))?.total).toBe(2);
  });

  it('have versions and ids longer than a column', async () => {
    const { store, keep } = await createStore(id);
    const version = '1'.repeat(1000);
    const long = 'r'.repeat(300);
    const standards = (content: string) =>
      classify({ version, content, requirements: [must(long), must('short')] });
    await keep(standards('First.'));
    await keep(standards('Second.'));
    expect((await store.listRevisions(CLASSIFY)).length).toBe(2);
    expect((await store.getRevision(CLASSIFY, { version }))?.number).toBe(2);
    expect((await store.getDemands(CLASSIFY))?.version).toBe(version);
    const query = { requirement: long, state: ['unmet' as const] };
    expect((await store.listBound(CLASSIFY, query, undefined))?.total).toBe(4);
    // Too long for its history to be kept.
    expect((await store.history(CLASSIFY)).map(one => one.id)).toEqual([
      'short',
    ]);
  });

  it('have names and ids that every object knows', async () => {
    const { store, keep } = await createStore(id);
    const requirements = [
      must('__proto__'),
      must('constructor', { check: 'toString' }),
      must('toString', { check: { constructor: 'x' } }),
    ];
    await keep(
      standard('constructor', { requirements }),
      entity('Guild', 'constructor', { form: 'guild' }),
      service('constructor', { owner: 'constructor' }),
    );
    const ref = 'standard:default/constructor';
    expect((await store.history(ref)).map(one => one.id).sort()).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
    const query = { requirement: '__proto__', state: ['met' as const] };
    expect(
      (await store.listBound(ref, query, undefined))?.items.map(one => one.ref),
    ).toEqual(['component:default/a', 'component:default/f']);
    expect(
      await store.listBinding('component:default/constructor', undefined),
    ).toHaveLength(1);
  });

  it('state an id twice, no requirement, or what binds nothing', async () => {
    const { store, keep } = await createStore(id);
    await keep(
      standard('twice', {
        requirements: [must('a'), must('a', { level: 'MAY' })],
      }),
      standard('none'),
      classify({ appliesTo: { kind: 'Nothing' } }),
    );
    const { items } = await store.list({}, undefined);
    expect(
      items.map(one => [one.name, one.requirements, one.entities]),
    ).toEqual([
      ['classify', REQUIREMENTS.length, 0],
      ['none', 0, 8],
      ['twice', 1, 8],
    ]);
    const bound = await store.listBound(
      'standard:default/none',
      { limit: 1 },
      undefined,
    );
    expect(bound?.items[0].requirements).toEqual([]);
    expect(bound?.total).toBe(8);
    expect(
      (await store.history(CLASSIFY)).map(one => one.met + one.unmet),
    ).toEqual([0, 0, 0, 0]);
  });

  // The catalog refuses these; whoever reads it otherwise may still hold them.
  it('are not as their kind wants them', async () => {
    const { store, keep } = await createStore(id);
    const { spec: _spec, ...bare } = standard('bare');
    await keep(
      bare,
      standard('numbers', {
        guild: 7,
        status: 7,
        version: 7,
        content: 7,
        supersededBy: 7,
        effectiveFrom: 7,
        sunsetOn: {},
        reviewBy: [],
        appliesTo: 7,
        requirements: 7,
      }),
      standard('odd', {
        guild: 'g'.repeat(1000),
        requirements: [
          7,
          null,
          { id: 'no-level', statement: 'It has no level.' },
          must('level', { level: 'WISH' }),
          must('check', { check: { $all: 7 } }),
        ],
      }),
    );
    const { items } = await store.list({}, undefined);
    expect(items.map(one => [one.name, one.status, one.phase])).toEqual([
      ['bare', 'proposed', 'proposed'],
      ['numbers', 'proposed', 'proposed'],
      ['odd', 'adopted', 'inForce'],
    ]);
    expect(items[2].requirements).toBe(1);
    expect(items[2].musts.unverifiable).toBe(8);
  });

  it('have a text of 1 MB, which is found to its end', async () => {
    const { store, keep } = await createStore(id);
    const content = `${'Word. '.repeat(180_000)}The very end.`;
    expect(content.length).toBeGreaterThan(1024 * 1024);
    await keep(classify({ content }));
    const { items } = await store.list({ q: 'the very end.' }, undefined);
    expect(items.map(one => one.ref)).toEqual([CLASSIFY]);
    expect((await store.getRevision(CLASSIFY, {}))?.content).toBe(content);
  });

  it('have halves of characters in their text', async () => {
    const { keep, store } = await createStore(id);
    await keep(classify({ content: 'Half \ud800.' }, { title: '\udfff' }));
    expect((await store.getRevision(CLASSIFY, {}))?.content).toBe(
      'Half \ud800.',
    );
  });
});
