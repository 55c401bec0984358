import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { DEFAULT_SETTINGS } from '@pillars/plugin-ownership-common';
import { aGuild, aScope, aStandard } from '../testUtils/entities';
import { decisionScopeDocuments } from './decisionScope';
import { guildDocuments } from './guild';
import { documentSources } from '.';
import { standardDocuments } from './standard';
import { MAX_TEXT } from './text';

describe('a guild', () => {
  it('is found by its mission, its charter and its form', () => {
    const guild = aGuild(
      'api-guild',
      {
        form: 'working-group',
        mission: 'APIs that a stranger can use.',
        charter: 'We meet on Mondays.',
        authority: 'advisory',
      },
      { title: 'API guild', description: 'For all who publish.' },
    );
    expect(guildDocuments(undefined).createReader()(guild)).toEqual({
      title: 'API guild',
      text: 'For all who publish.\nAPIs that a stranger can use.\nWe meet on Mondays.\nworking group',
      form: 'working-group',
      authority: 'advisory',
    });
  });
});

describe('a standard', () => {
  const standard = (spec: JsonObject) =>
    standardDocuments.createReader()(aStandard('api-design', spec));

  it('is found by its text, its requirements and its guild', () => {
    expect(
      standard({
        guild: 'architects',
        status: 'adopted',
        version: '1.0',
        requirements: [
          { id: 'a', level: 'MUST', statement: 'An API has an owner.' },
          { id: 'b', level: 'MAY', statement: 'It has a cache.' },
        ],
        content: '# API design\n\nAn API is a **promise**.',
      }),
    ).toEqual({
      title: 'api-design',
      text: 'An API has an owner.\nIt has a cache.\narchitects\nAPI design\nAn API is a promise.',
      status: 'adopted',
      version: '1.0',
      guild: 'guild:default/architects',
    });
  });

  it('names its guild relative to its own namespace', () => {
    const entity = aStandard('x', { guild: 'b' }, { namespace: 'Shop' });
    expect(standardDocuments.createReader()(entity)?.guild).toBe(
      'guild:shop/b',
    );
    expect(standard({ guild: 'group:a/b' })?.guild).toBe('group:a/b');
  });

  it('of a megabyte is found by its beginning', () => {
    const content = 'beginning '.repeat(100_000).concat('end');
    const statement = 'Every service has a runbook.';
    const text = standard({ content, requirements: [{ statement }] })?.text;
    expect(text).toHaveLength(MAX_TEXT);
    expect(text).toMatch(/^Every service has a runbook\.\nbeginning beginning/);
    expect(text).not.toContain('end');
  });

  it('holds nothing that a database refuses', () => {
    const fields = standard({
      content: '',
      version: '1\0',
      // Half of an emoji, then a whole one.
      requirements: [{ statement: 'a\ud83dz 🌳' }],
    });
    expect(fields).toMatchObject({ version: '1 ', text: 'a z 🌳' });
  });
});

describe('a decision scope', () => {
  it('is found by its decision, its decider and its bounds', () => {
    const scope = aScope('datastores', {
      decision: 'architecture/datastore',
      appliesTo: ['system:paying'],
      decider: 'group:payments',
      bounds: { cost: 'up to 20 000 EUR', reversibility: 'within a month' },
    });
    expect(decisionScopeDocuments.createReader()(scope)).toEqual({
      title: 'datastores',
      text: 'Cost: up to 20 000 EUR\nReversibility: within a month\nDecision: architecture/datastore\nDecider: payments',
      decision: 'architecture/datastore',
      decider: 'group:default/payments',
    });
  });
});

describe.each(documentSources(DEFAULT_SETTINGS))('any $type', source => {
  const { type } = source;
  const fieldsOf = source.createReader();
  const make = { guild: aGuild, standard: aStandard, 'decision-scope': aScope }[
    type
  ]!;
  const fields = Object.keys(fieldsOf(make('x', {}))!);

  it('is of our own API group', () => {
    const foreign: Entity = { ...make('x', {}), apiVersion: 'acme.dev/v1' };
    expect(fieldsOf(foreign)).toBeUndefined();
    expect(fieldsOf({ ...foreign, kind: 'Component' })).toBeUndefined();
  });

  const junk: unknown[] = [
    null,
    7,
    'text',
    [],
    [null, 7, 'a'],
    { constructor: 1, bounds: 'x', requirements: { a: 1 } },
    {
      mission: 7,
      charter: ['a'],
      form: {},
      authority: null,
      guild: ':/',
      status: 'constructor',
      content: { $text: './x.md' },
      requirements: [null, 7, { statement: [] }],
      decider: 'x'.repeat(1_000_000),
      decision: { a: 1 },
      bounds: [1],
    },
  ];
  it.each(junk)('has the same fields, all text, whatever stands in it', one => {
    const entity = { ...make('x', {}), spec: one } as Entity;
    const found = fieldsOf(entity)!;
    expect(Object.keys(found)).toEqual(fields);
    for (const value of Object.values(found)) {
      expect(typeof value).toBe('string');
      expect(value.length).toBeLessThanOrEqual(MAX_TEXT);
    }
    expect(found.title).toBe('x');
  });
});
