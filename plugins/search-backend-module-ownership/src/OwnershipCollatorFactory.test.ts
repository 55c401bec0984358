import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  LunrSearchEngine,
  TestPipeline,
} from '@backstage/plugin-search-backend-node';
import { guildDocuments } from './documents/guild';
import { standardDocuments } from './documents/standard';
import { OwnershipCollatorFactory } from './OwnershipCollatorFactory';
import { aGuild, aStandard } from './testUtils/entities';

const factoryOf = (catalog: CatalogService, batchSize = 100) =>
  new OwnershipCollatorFactory({
    auth: mockServices.auth(),
    catalog,
    batchSize,
    source: {
      ...standardDocuments,
      locationTemplate: '/Rules/:kind/:namespace/:name?name=:name',
    },
  });

const collate = async (factory: OwnershipCollatorFactory) =>
  TestPipeline.fromCollator(await factory.getCollator()).execute();

describe('OwnershipCollatorFactory', () => {
  it('makes a document of each entity that is one', async () => {
    const entities = [
      aGuild('a-guild', {}),
      aStandard('Runbooks', { content: 'Text' }, { namespace: 'Shop' }),
      { ...aStandard('other', {}), apiVersion: 'acme.dev/v1' },
    ];
    const { documents, error } = await collate(
      factoryOf(catalogServiceMock({ entities })),
    );
    expect(error).toBeUndefined();
    expect(documents).toEqual([
      {
        title: 'Runbooks',
        text: 'Text',
        status: '',
        version: '',
        guild: '',
        location: '/Rules/standard/shop/runbooks?name=runbooks',
        authorization: { resourceRef: 'standard:shop/runbooks' },
      },
    ]);
  });

  it('reads a page only when the one before is taken', async () => {
    let pages = 0;
    const endless = catalogServiceMock.mock({
      async *streamEntities(query) {
        expect(query).toMatchObject({ pageSize: 2 });
        for (;;) {
          pages++;
          yield [aStandard('a', {}), aStandard('b', {})];
        }
      },
    });
    const stream = await factoryOf(endless, 2).getCollator();
    let taken = 0;
    for await (const _ of stream) {
      if (++taken === 10) {
        break;
      }
    }
    // 10 documents are 5 pages; a stream looks at most 16 ahead.
    expect(pages).toBeGreaterThanOrEqual(5);
    expect(pages).toBeLessThanOrEqual(13);
  });

  it('leaves the index as it is when the catalog fails half-way', async () => {
    const engine = new LunrSearchEngine({ logger: mockServices.logger.mock() });
    let isWell = true;
    const catalog = catalogServiceMock.mock({
      async *streamEntities() {
        yield [aStandard(isWell ? 'kept' : 'half', { content: 'needle' })];
        if (!isWell) {
          throw new Error('The catalog went away');
        }
      },
    });
    const index = async () => {
      const indexer = await engine.getIndexer('standard');
      return TestPipeline.fromCollator(await factoryOf(catalog).getCollator())
        .withIndexer(indexer)
        .execute();
    };
    expect((await index()).error).toBeUndefined();
    isWell = false;
    expect((await index()).error).toEqual(new Error('The catalog went away'));
    const { results } = await engine.query({ term: 'needle' });
    expect(results.map(one => one.document.title)).toEqual(['kept']);
  });

  it('takes groups that are guilds, but for those that supply one', async () => {
    const group = (name: string, type: string): Entity => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name, description: `${name} of many.` },
      spec: { type, children: [] },
    });
    const entities = [
      group('bees', 'guild'),
      group('wasps', 'working-group'),
      group('payments', 'team'),
      aGuild('bee-guild', { form: 'guild', group: 'bees' }),
    ];
    const source = guildDocuments({
      'spec.type': { $in: ['guild', 'working-group'] },
    });
    const factory = new OwnershipCollatorFactory({
      auth: mockServices.auth(),
      catalog: catalogServiceMock({ entities }),
      batchSize: 100,
      source,
    });
    const { documents } = await collate(factory);
    expect(
      documents.map(one => [
        one.location,
        one.text,
        (one as { form?: string }).form,
      ]),
    ).toEqual([
      ['/ownership/guilds/default/bee-guild?kind=guild', 'guild', 'guild'],
      [
        '/ownership/guilds/default/wasps?kind=group',
        'wasps of many.\nworking group',
        'working-group',
      ],
    ]);
  });
});
