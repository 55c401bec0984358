import { Entity } from '@backstage/catalog-model';
import {
  applyOverlay,
  createSnapshot,
  EMPTY_OVERLAY,
  MarkedFinding,
  Overlay,
  parseOwnershipSettings,
  readAdoption,
  readDomainPlaces,
  readGuildPages,
  reviewSnapshot,
  rules,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { DatabaseGuildStore } from '../guilds/DatabaseGuildStore';
import { DatabaseOverlayStore } from '../overlay/DatabaseOverlayStore';
import { DatabaseStandardStore } from '../standards/DatabaseStandardStore';
import { DatabaseReviewStore } from '../store/DatabaseReviewStore';
import { migrate } from '../store/migrate';

/** When the first review of a test is. */
export const FIRST = '2026-01-01T12:00:00.000Z';

export const settings = parseOwnershipSettings({});

const OURS = ['Guild', 'Standard', 'TeamAPI', 'DecisionScope'];

export function entity(
  kind: string,
  name: string,
  spec: object,
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  const group = OURS.includes(kind) ? 'pillars.dev' : 'backstage.io';
  return {
    apiVersion: `${group}/v1alpha1`,
    kind,
    metadata: { name, ...metadata },
    spec: { ...spec },
  };
}

export const team = (name: string, ...members: string[]) =>
  entity('Group', name, { type: 'team', children: [], members });

export const service = (
  name: string,
  spec: object,
  metadata?: Partial<Entity['metadata']>,
) =>
  entity(
    'Component',
    name,
    { type: 'service', lifecycle: 'production', ...spec },
    metadata,
  );

/** What a real review of some entities says. */
export function reviewed(
  entities: readonly Entity[],
  options: { at?: string; overlay?: Overlay } = {},
) {
  const { at = FIRST, overlay = EMPTY_OVERLAY } = options;
  const now = Date.parse(at);
  const snapshot = createSnapshot(entities, settings, overlay);
  const review = reviewSnapshot(snapshot, { rules, settings, now });
  const findings: MarkedFinding[] = applyOverlay(review.findings, overlay, {
    entityOf: ref => snapshot.get(ref)?.entity,
    settings,
    now,
  });
  const standards = readAdoption(snapshot, review, findings);
  const guilds = readGuildPages(snapshot);
  const places = readDomainPlaces(snapshot);
  return { now, snapshot, review, findings, standards, guilds, places };
}

/** The stores of a new database, and a way to keep a review there. */
export async function createStores(knex: Knex) {
  await migrate({ getClient: async () => knex });
  const reviews = new DatabaseReviewStore(knex);
  const save = async (
    entities: readonly Entity[],
    options: Parameters<typeof reviewed>[1] = {},
  ) => {
    const said = reviewed(entities, options);
    const { review, findings, standards, guilds, places } = said;
    const changes = await reviews.saveReview(review, findings, {
      standards,
      guilds,
      places,
    });
    return { ...said, changes };
  };
  return {
    knex,
    reviews,
    standards: new DatabaseStandardStore(knex),
    guilds: new DatabaseGuildStore(knex),
    overlay: new DatabaseOverlayStore(knex),
    save,
  };
}

/** The statements that a piece of work runs. */
export async function statementsOf(knex: Knex, work: () => Promise<unknown>) {
  const statements: string[] = [];
  const note = ({ sql }: { sql: string }) => statements.push(sql);
  knex.on('query', note);
  await work();
  knex.removeListener('query', note);
  return statements;
}

/** Those of them that change rows. */
export const writesOf = (statements: readonly string[]) =>
  statements.filter(sql => /^(insert|update|delete)/i.test(sql));
