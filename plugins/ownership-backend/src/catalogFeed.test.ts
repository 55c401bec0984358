import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { createCatalogFeed } from './catalogFeed';

const api = (name: string, definition: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'API',
  metadata: { name },
  spec: { type: 'openapi', definition },
});

async function feed(...items: Entity[]): Promise<Entity[]> {
  jest
    .spyOn(global, 'fetch')
    .mockResolvedValue(Response.json({ items, totalItems: 2, pageInfo: {} }));
  const { readAll } = createCatalogFeed({
    auth: mockServices.auth(),
    discovery: mockServices.discovery(),
  });
  const read: Entity[] = [];
  for await (const page of readAll()) {
    read.push(...page);
  }
  return read;
}

afterEach(() => jest.restoreAllMocks());

describe('catalogFeed', () => {
  it('keeps how a definition begins, which a standard may ask for', async () => {
    const short = api('short', 'openapi: 3.1.0');
    const [first, second] = await feed(
      short,
      api('long', `openapi: 3.1.0\n${'☃'.repeat(100_000)}`),
    );
    expect(first).toEqual(short);
    const { definition, type } = second.spec!;
    expect(type).toBe('openapi');
    expect(definition).toMatch(/^openapi: 3\.1\.0\n☃+$/);
    expect(definition).toHaveLength(1000);
  });
});
