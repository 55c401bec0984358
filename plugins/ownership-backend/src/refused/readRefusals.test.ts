import { InputError } from '@backstage/errors';
import {
  CONFLICT_TOPIC,
  ERRORS_TOPIC,
  readEvent,
  readStatus,
  readUnprocessed,
} from './readRefusals';

const X = 'component:default/x';

describe('readEvent', () => {
  it('reads the errors of a document', () => {
    const cause = new TypeError(
      "/spec must have required property 'owner' - missingProperty: owner",
    );
    const errors = [new InputError('Policy check failed for it', cause)];
    const event = { entity: X, location: 'url:https://a.example/x', errors };
    expect(readEvent(ERRORS_TOPIC, event)).toEqual({
      ref: X,
      type: 'invalid',
      location: 'url:https://a.example/x',
      reason: 'spec.owner is missing.',
    });
  });

  it('reads errors that lost their text on the way, and no location', () => {
    const event = { entity: X, errors: [{ name: 'InputError' }] };
    expect(readEvent(ERRORS_TOPIC, event)).toEqual({
      ref: X,
      type: 'invalid',
      location: undefined,
      reason: 'The catalog does not say why.',
    });
  });

  it('reads a definition that stands twice', () => {
    const event = {
      unprocessedEntity: { spec: { password: 'secret' } },
      entityRef: X,
      newLocationKey: 'file:/b.yaml',
      existingLocationKey: 'file:/a.yaml',
      lastConflictAt: '2026-01-01T00:00:00.000+00:00',
    };
    expect(readEvent(CONFLICT_TOPIC, event)).toEqual({
      ref: X,
      type: 'duplicate',
      location: 'file:/b.yaml',
      reason: 'The catalog keeps the definition in /a.yaml and drops this one.',
    });
  });

  it.each([
    [undefined],
    [null],
    ['text'],
    [{}],
    [{ entity: '', errors: [] }],
    [{ entity: { toString: 1 }, errors: [] }],
    [{ entity: X, errors: 'none' }],
    [{ entity: X, errors: [{ message: 7 }] }],
    [{ entityRef: X, newLocationKey: [], existingLocationKey: 'a' }],
  ])('leaves %j alone', payload => {
    expect(readEvent(ERRORS_TOPIC, payload)).toBeUndefined();
    expect(readEvent(CONFLICT_TOPIC, payload)).toBeUndefined();
  });

  it('cuts what is too long to keep', () => {
    const long = 'x'.repeat(5_000_000);
    const refusal = readEvent(ERRORS_TOPIC, {
      entity: long,
      location: long,
      errors: Array.from({ length: 10_000 }, (_, i) => ({
        message: `${i}${long}`,
      })),
    });
    expect(JSON.stringify(refusal).length).toBeLessThan(6000);
  });
});

describe('readUnprocessed', () => {
  const entity = (name: unknown, annotations?: object) => ({
    kind: 'Component',
    metadata: { name, annotations },
  });

  it('takes what failed, and leaves what waits or makes no sense', () => {
    const location = { 'backstage.io/managed-by-location': 'file:/a.yaml' };
    const failed = [{ name: 'Error', message: 'It is wrong' }];
    expect(
      readUnprocessed({
        type: 'pending',
        entities: [
          // The ref of the row itself is lost in a join.
          {
            entity_ref: null,
            unprocessed_entity: entity('X', location),
            errors: failed,
          },
          { unprocessed_entity: entity('waits') },
          { unprocessed_entity: entity('waits'), errors: [] },
          { unprocessed_entity: entity(7), errors: failed },
          { unprocessed_entity: 'text', errors: failed },
          null,
        ],
      }),
    ).toEqual([
      {
        ref: X,
        type: 'invalid',
        location: 'file:/a.yaml',
        reason: 'It is wrong.',
      },
    ]);
  });

  it.each([[null], [[]], [{ entities: {} }], ['<html>']])(
    'throws for %j',
    body => {
      expect(() => readUnprocessed(body)).toThrow();
    },
  );
});

describe('readStatus', () => {
  const withStatus = (status: unknown) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'x',
      annotations: { 'backstage.io/managed-by-location': 'file:/a.yaml' },
    },
    status,
  });
  const item = (more: object) => ({
    type: 'backstage.io/catalog-processing',
    level: 'error',
    message: 'InputError: It is wrong',
    ...more,
  });

  it('reads that a newer version is refused', () => {
    expect(
      readStatus(X, withStatus({ items: [item({}), item({ level: 'info' })] })),
    ).toEqual({
      ref: X,
      type: 'outdated',
      location: 'file:/a.yaml',
      reason: 'It is wrong.',
    });
  });

  it.each([
    [undefined],
    [null],
    [[]],
    [{ items: [] }],
    [{ items: 'x' }],
    [{ items: [null] }],
    [{ items: [item({ level: 'warning' })] }],
    // Other plugins speak of other things.
    [{ items: [item({ type: 'acme/health' })] }],
  ])('reads nothing from %j', status => {
    expect(readStatus(X, withStatus(status))).toBeUndefined();
  });
});
