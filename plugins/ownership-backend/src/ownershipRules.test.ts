import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BackendFeature,
  coreServices,
  createBackendModule,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { rules as ruleBook } from '@pillars/plugin-ownership-common';
import { ownershipRulesExtensionPoint } from '@pillars/plugin-ownership-node';
import { Router } from 'express';
import request from 'supertest';
import ownershipRules from './testing/ownershipRules';
import { unclassifiedData } from './testing/ownershipRules/unclassifiedData';
import ownershipPlugin from '.';

const resource = (name: string, spec: object, annotations = {}): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { name, annotations },
  spec: { owner: 'payments', ...spec },
});

const CATALOG: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'payments' },
    spec: { type: 'team', children: [], members: ['ana', 'ben'] },
  },
  resource('orders', { type: 'database' }),
  resource(
    'exports',
    { type: 'bucket' },
    { 'acme.example/data-class': 'secret' },
  ),
  resource(
    'invoices',
    { type: 'database' },
    { 'acme.example/data-class': 'personal' },
  ),
  resource('mail', { type: 'queue' }),
];

const catalog = createBackendPlugin({
  pluginId: 'catalog',
  register(env) {
    env.registerInit({
      deps: { http: coreServices.httpRouter },
      async init({ http }) {
        const router = Router();
        router.get('/entities/by-query', (_request, response) => {
          const totalItems = CATALOG.length;
          response.json({ items: CATALOG, totalItems, pageInfo: {} });
        });
        http.use(router);
      },
    });
  },
});

/** A portal with the module, once it has reviewed its catalog. */
async function portal(ownership: object = {}, others: BackendFeature[] = []) {
  const reviews: Array<() => unknown> = [];
  const scheduler = mockServices.scheduler.mock({
    scheduleTask: async ({ fn }) => {
      reviews.push(() => fn(new AbortController().signal));
    },
  });
  const { server } = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({ data: { ownership } }),
      scheduler.factory,
      catalog,
      ownershipPlugin,
      ownershipRules,
      ...others,
    ],
  });
  await Promise.all(reviews.map(review => review()));
  return async (path: string) => {
    const { body } = await request(server)
      .get(`/api/ownership/v1${path}`)
      .expect(200);
    return body;
  };
}

describe('docs/rules-of-your-own.md', () => {
  const page = readFileSync(
    join(__dirname, '../../../docs/rules-of-your-own.md'),
    'utf8',
  );
  const shown = page.matchAll(
    /```ts\n\/\/ packages\/backend\/src\/ownershipRules\/(.*)\n([^]*?)```/g,
  );
  const files = new Map([...shown].map(([, name, code]) => [name, code]));
  const folder = join(__dirname, 'testing/ownershipRules');

  it.each(readdirSync(folder))('shows %s as it is tested here', name => {
    expect(files.get(name)).toBe(readFileSync(join(folder, name), 'utf8'));
  });

  it('shows nothing else', () => {
    expect([...files.keys()].sort()).toEqual(readdirSync(folder).sort());
  });
});

describe('a rule of another plugin', () => {
  it('is listed after the rule book, with its page', async () => {
    const get = await portal();
    const { rules } = await get('/rules');
    expect(rules).toHaveLength(ruleBook.length + 1);
    expect(rules[ruleBook.length]).toMatchObject({
      id: 'acme-unclassified-data',
      family: 'ownership',
      severity: 'warning',
      enabled: true,
      findings: 2,
    });
    const rule = await get('/rules/acme-unclassified-data');
    expect(rule.page).toMatch(/^# Nobody says what data it keeps\n/);
    expect(rule.options.types).toEqual(['database', 'bucket']);
  });

  it('has findings as the others have, and moves no verdict', async () => {
    const get = await portal();
    const { items } = await get(
      '/findings?rule=acme-unclassified-data&sort=subject',
    );
    expect(items).toMatchObject([
      {
        subject: 'resource:default/exports',
        messageId: 'unknown',
        accountable: 'group:default/payments',
      },
      {
        subject: 'resource:default/orders',
        messageId: 'none',
        severity: 'warning',
        accountable: 'group:default/payments',
        fix: {
          summary:
            'Set the annotation acme.example/data-class to one of public, internal, personal.',
        },
      },
    ]);
    const { verdict } = await get('/entities/resource/default/orders');
    expect(verdict.ownership).toBe('owned');
    expect(verdict.checks.at(-1)).toMatchObject({
      rule: 'acme-unclassified-data',
      outcome: 'finding',
    });
  });

  it('is configured as the others are', async () => {
    const get = await portal({
      rules: {
        'acme-unclassified-data': {
          severity: 'error',
          options: { types: ['queue'] },
        },
      },
    });
    const { items } = await get('/findings?rule=acme-unclassified-data');
    expect(items).toMatchObject([
      { subject: 'resource:default/mail', severity: 'error' },
    ]);
  });

  it('is turned off as the others are', async () => {
    const get = await portal({
      rules: { 'acme-unclassified-data': { enabled: false } },
    });
    expect(await get('/rules/acme-unclassified-data')).toMatchObject({
      enabled: false,
      findings: 0,
    });
  });

  it('stops the start when configuration mistakes one of its options', async () => {
    const rules = { 'acme-unclassified-data': { options: { types: 'queue' } } };
    await expect(portal({ rules })).rejects.toThrow(
      'ownership.rules.acme-unclassified-data.options.types: expected a list',
    );
  });

  it('stops the start when its id is taken, and the message names the module', async () => {
    const second = createBackendModule({
      pluginId: 'ownership',
      moduleId: 'second-rules',
      register(env) {
        env.registerInit({
          deps: { rules: ownershipRulesExtensionPoint },
          async init({ rules }) {
            rules.addRule(
              { ...unclassifiedData, id: 'thin-owner' },
              { page: '# A page' },
            );
          },
        });
      },
    });
    const start = portal({}, [second]);
    await expect(start).rejects.toThrow("Module 'second-rules'");
    await expect(start).rejects.toThrow(
      'The rule id "thin-owner" is taken: the rule book has',
    );
  });
});
