import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { mockServices } from '@backstage/backend-test-utils';
import { createUnprocessedList } from './unprocessedList';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listOf(answers: Record<string, [number, unknown]>) {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization?.slice(0, 7)}`);
    const [status, body] = answers[request.url ?? ''] ?? [404, {}];
    response.statusCode = status;
    response.end(JSON.stringify(body));
  });
  await new Promise<void>(resolve => {
    server?.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const list = createUnprocessedList({
    auth: mockServices.auth(),
    discovery: mockServices.discovery.mock({
      getBaseUrl: async id => `http://127.0.0.1:${port}/${id}`,
    }),
  });
  return { list, asked };
}

const FAILED = '/catalog/entities/unprocessed/failed';
const PENDING = '/catalog/entities/unprocessed/pending';

const failed = (name: string) => ({
  unprocessed_entity: { kind: 'API', metadata: { name } },
  errors: [{ message: 'No.' }],
});

describe('createUnprocessedList', () => {
  it('asks for both lists, as the plugin itself', async () => {
    const { list, asked } = await listOf({
      [FAILED]: [200, { entities: [failed('a')] }],
      [PENDING]: [200, { entities: [failed('b')] }],
    });
    const refusals = await list.read();
    expect(refusals?.map(one => one.ref)).toEqual([
      'api:default/a',
      'api:default/b',
    ]);
    expect(asked).toEqual([`${FAILED} Bearer `, `${PENDING} Bearer `]);
  });

  it('knows nothing where the module is not installed', async () => {
    const { list } = await listOf({});
    await expect(list.read()).resolves.toBeUndefined();
  });

  it.each<[string, [number, unknown]]>([
    ['an error', [500, {}]],
    ['a refusal', [403, {}]],
    ['something else', [200, ['surprise']]],
  ])('throws for %s', async (_, answer) => {
    const { list } = await listOf({ [FAILED]: answer });
    await expect(list.read()).rejects.toThrow();
  });
});
