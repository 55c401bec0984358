import { TestDatabases } from '@backstage/backend-test-utils';
import { rules } from '@pillars/plugin-ownership-common';
import { CLASSIFY, COMPANY, PEOPLE, standard } from '../__testUtils__/company';
import {
  createStores,
  service,
  settings,
  statementsOf,
} from '../__testUtils__/reviewed';
import { StandardService } from './StandardService';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const unused = () => {
  throw new Error('This is not to be asked.');
};

/** A service that can read a database, and nothing else. */
async function createService(
  id: Parameters<typeof databases.init>[0],
  given: Parameters<Awaited<ReturnType<typeof createStores>>['save']>[0],
) {
  const { knex, standards, save } = await createStores(
    await databases.init(id),
  );
  await save(given);
  const standardService = new StandardService({
    standards,
    refused: { getOf: unused },
    reviewer: { snapshot: unused },
    overlay: { getOverlay: unused },
    status: unused,
    rules,
    settings,
  });
  return { knex, standardService };
}

const BIG = 'standard:default/big';
const digit = (value: number) => ({ [`metadata.labels.m${value}`]: 'yes' });

/**
 * 10,000 components. Number i belongs to the system shop where i is even, else
 * to till, and meets requirement k (0 to 9) where the last digit of i is at
 * least k: 10,000, 9,000, 8,000 … 1,000 of them do.
 */
function tenThousand() {
  const components = Array.from({ length: 10_000 }, (_, i) => {
    const met = Array.from({ length: (i % 10) + 1 }, (_one, k) => [
      `m${k}`,
      'yes',
    ]);
    const [owner, system] = i % 2 ? ['red', 'till'] : ['blue', 'shop'];
    return service(
      `c${i}`,
      { owner, system },
      { labels: Object.fromEntries(met) },
    );
  });
  const requirements = Array.from({ length: 10 }, (_, k) => ({
    id: `r${k}`,
    level: 'MUST',
    statement: `It meets number ${k}.`,
    check: digit(k),
  }));
  return [
    ...PEOPLE,
    ...components,
    standard('big', { appliesTo: { kind: 'Component' }, requirements }),
  ];
}

describe.each(databases.eachSupportedId())('StandardService, %s', id => {
  it('adds up 10,000 entities and 10 requirements where they are kept', async () => {
    const { knex, standardService } = await createService(id, tenThousand());
    let adoption: Awaited<ReturnType<typeof standardService.adoption>>;
    const statements = await statementsOf(knex, async () => {
      adoption = await standardService.adoption(BIG, undefined);
    });
    expect(statements.length).toBeLessThanOrEqual(3);

    const { requirements, rows, entities, history } = adoption!;
    expect(entities).toBe(10_000);
    expect(requirements).toEqual(
      Array.from({ length: 10 }, (_, k) => ({
        id: `r${k}`,
        level: 'MUST',
        met: 10_000 - 1000 * k,
        unmet: 1000 * k,
        waived: 0,
        unverifiable: 0,
        notApplicable: 0,
      })),
    );
    expect(rows.map(one => [one.domain, one.team, one.entities])).toEqual([
      ['domain:default/paying', 'group:default/red', 5000],
      ['domain:default/selling', 'group:default/blue', 5000],
    ]);
    // Of the odd digits 1, 3, 5, 7 and 9, and of the even 0, 2, 4, 6 and 8.
    expect(rows.map(row => row.requirements.map(one => one.met))).toEqual([
      [5000, 5000, 4000, 4000, 3000, 3000, 2000, 2000, 1000, 1000],
      [5000, 4000, 4000, 3000, 3000, 2000, 2000, 1000, 1000, 0],
    ]);
    expect(history).toHaveLength(10);

    const bound = await standardService.bound(
      BIG,
      {
        requirement: 'r9',
        state: ['met'],
        team: ['group:default/red'],
        limit: 2,
      },
      undefined,
    );
    expect(bound.total).toBe(1000);
    expect(bound.items.map(one => one.ref)).toEqual([
      'component:default/c1009',
      'component:default/c1019',
    ]);
  });

  it('counts what the reader sees, and keeps the past from who does not see all', async () => {
    const { standardService } = await createService(id, COMPANY);
    const visible = [CLASSIFY, 'component:default/a', 'component:default/e'];
    const adoption = await standardService.adoption(CLASSIFY, visible);
    expect(adoption).not.toHaveProperty('history');
    expect(adoption.version).toBe('1.0');
    expect(
      adoption.requirements.map(one => [one.id, one.met, one.unmet]),
    ).toEqual([
      ['class', 1, 1],
      ['described', 1, 1],
      ['book', 1, 1],
      ['kind', 0, 0],
    ]);
    expect(adoption.rows).toHaveLength(2);
    expect(adoption.entities).toBe(2);
  });

  it('names what is not there, or not for the reader', async () => {
    const { standardService } = await createService(id, COMPANY);
    const unknown = /No standard standard:default\/\w+ is in the last review/;
    await expect(
      standardService.adoption('standard:default/none', undefined),
    ).rejects.toThrow(unknown);
    await expect(standardService.adoption(CLASSIFY, [])).rejects.toThrow(
      unknown,
    );
    await expect(standardService.bound(CLASSIFY, {}, [])).rejects.toThrow(
      unknown,
    );
    await expect(
      standardService.bound(CLASSIFY, { requirement: 'x' }, undefined),
    ).rejects.toThrow(`${CLASSIFY} has no requirement x`);
    await expect(
      standardService.get(CLASSIFY, { version: '9.9' }, undefined),
    ).rejects.toThrow(
      `${CLASSIFY} has no such text; its versions are 1.0, its revisions 1 to 1`,
    );
    expect(
      await standardService.binding('component:default/a', [CLASSIFY]),
    ).toEqual({ items: [] });
  });
});
