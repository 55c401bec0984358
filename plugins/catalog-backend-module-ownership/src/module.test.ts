import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { ScmIntegrations } from '@backstage/integration';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import request from 'supertest';
import { PillarsEntitiesProcessor } from './PillarsEntitiesProcessor';
import { eventually } from './testUtils/eventually';
import catalogModuleOwnership from '.';

const DOCUMENTS = `
apiVersion: pillars.dev/v1alpha1
kind: TeamAPI
metadata: { name: payments }
spec: { team: payments, type: stream-aligned }
---
apiVersion: pillars.dev/v1alpha1
kind: Guild
metadata: { name: bad }
spec: { form: guild, cadence: weekly }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: payments }
spec: { type: team, children: [], members: [] }
`;

const aProcessor = () =>
  new PillarsEntitiesProcessor(
    ScmIntegrations.fromConfig(mockServices.rootConfig()),
  );

const LOCATION = { type: 'file', target: 'x' };

async function emitted(entity: Entity): Promise<CatalogProcessorResult[]> {
  const results: CatalogProcessorResult[] = [];
  const processor = aProcessor();
  await processor.postProcessEntity(entity, LOCATION, one => results.push(one));
  return results;
}

describe('PillarsEntitiesProcessor', () => {
  const processor = aProcessor();
  const component: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'x' },
    spec: { owner: 'a', consulted: ['group:b'], team: 'a' },
  };

  it('leaves every other kind alone', async () => {
    await expect(processor.validateEntityKind(component)).resolves.toBe(false);
    await expect(emitted(component)).resolves.toEqual([]);
    // Somebody else's kind of the same name.
    const guild = { ...component, apiVersion: 'acme.dev/v1', kind: 'Guild' };
    await expect(processor.validateEntityKind(guild)).resolves.toBe(false);
  });

  it('names every field that is wrong', async () => {
    const guild: Entity = {
      apiVersion: 'pillars.dev/v1alpha1',
      kind: 'Guild',
      metadata: { name: 'x' },
      spec: { form: 'club', cadence: 'weekly' },
    };
    await expect(processor.validateEntityKind(guild)).rejects.toThrow(
      /spec\.form: expected one of .*found "club".*; spec\.cadence: expected .*found "weekly"/,
    );
  });

  it('emits each relation in both directions', async () => {
    const operated = {
      ...component,
      metadata: { name: 'x', annotations: { 'pillars.dev/operated-by': 'b' } },
    };
    const x = { kind: 'Component', namespace: 'default', name: 'x' };
    const b = { kind: 'group', namespace: 'default', name: 'b' };
    await expect(emitted(operated)).resolves.toEqual([
      {
        type: 'relation',
        relation: { source: x, type: 'pillars-operatedBy', target: b },
      },
      {
        type: 'relation',
        relation: { source: b, type: 'pillars-operates', target: x },
      },
    ]);
  });
});

describe('catalog module', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pillars-'));
    writeFileSync(join(folder, 'catalog.yaml'), DOCUMENTS);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('brings the kinds into a catalog, and refuses bad documents', async () => {
    const { server } = await startTestBackend({
      features: [
        mockServices.rootConfig.factory({
          data: {
            backend: { baseUrl: 'http://localhost' },
            catalog: {
              processingInterval: { seconds: 1 },
              rules: [{ allow: ['TeamAPI', 'Guild', 'Group'] }],
              locations: [
                { type: 'file', target: join(folder, 'catalog.yaml') },
              ],
            },
          },
        }),
        catalogPlugin,
        catalogModuleOwnership,
      ],
    });
    const group = await eventually(async () => {
      const { body } = await request(server).get(
        '/api/catalog/entities/by-name/group/default/payments',
      );
      const types = body.relations?.map((one: { type: string }) => one.type);
      return types?.includes('pillars-describedBy') ? body : undefined;
    });
    expect(group.relations).toEqual(
      expect.arrayContaining([
        {
          type: 'pillars-describedBy',
          targetRef: 'teamapi:default/payments',
        },
        { type: 'ownerOf', targetRef: 'teamapi:default/payments' },
      ]),
    );
    const bad = await request(server).get(
      '/api/catalog/entities/by-name/guild/default/bad',
    );
    expect(bad.status).toBe(404);
  }, 60_000);
});
