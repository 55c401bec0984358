import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { ScmIntegrations } from '@backstage/integration';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import request from 'supertest';
import { noteContentLocation } from './noteContentLocation';
import { eventually } from './testUtils/eventually';
import catalogModuleOwnership from '.';

const KEY = 'pillars.dev/content-location';
const AT_GITHUB =
  'https://github.com/acme/guilds/blob/main/standards/catalog-info.yaml';

const integrations = ScmIntegrations.fromConfig(mockServices.rootConfig());

const aStandard = (content: unknown, more: Partial<Entity> = {}) =>
  ({
    apiVersion: 'pillars.dev/v1alpha1',
    kind: 'Standard',
    metadata: { name: 'logging' },
    spec: { guild: 'observability', status: 'adopted', content },
    ...more,
  } as Entity);

const noted = (entity: Entity, target = AT_GITHUB, type = 'url') =>
  noteContentLocation(entity, { type, target }, integrations).metadata
    .annotations?.[KEY];

describe('noteContentLocation', () => {
  it.each([
    [
      'beside the document',
      './logging.md',
      'url:https://github.com/acme/guilds/tree/main/standards/logging.md',
    ],
    [
      'from the root of the repository',
      '/texts/logging.md',
      'url:https://github.com/acme/guilds/tree/main/texts/logging.md',
    ],
    [
      'by its whole address',
      'https://github.com/acme/guilds/blob/v2/logging.md',
      'url:https://github.com/acme/guilds/tree/v2/logging.md',
    ],
  ])('notes a file that is named %s', (_, $text, expected) => {
    expect(noted(aStandard({ $text }))).toBe(expected);
  });

  it('resolves by the rules of the host', () => {
    const at =
      'https://dev.azure.com/acme/guilds/_git/standards?path=%2Fcatalog-info.yaml';
    expect(noted(aStandard({ $text: './logging.md' }), at)).toBe(
      'url:https://dev.azure.com/acme/guilds/_git/standards?path=%2Flogging.md',
    );
  });

  it('leaves what the author has said', () => {
    const own = { [KEY]: 'url:https://wiki.acme.example/logging' };
    const metadata = { name: 'logging', annotations: own };
    expect(noted(aStandard({ $text: './logging.md' }, { metadata }))).toBe(
      own[KEY],
    );
  });

  it('keeps the other annotations, and the document that it was given', () => {
    const metadata = { name: 'logging', annotations: { a: 'b' } };
    const given = aStandard({ $text: './logging.md' }, { metadata });
    const location = { type: 'url', target: AT_GITHUB };
    expect(
      noteContentLocation(given, location, integrations).metadata.annotations,
    ).toMatchObject({ a: 'b', [KEY]: expect.any(String) });
    expect(given.metadata.annotations).toEqual({ a: 'b' });
  });

  it.each([
    ['a text in the document itself', 'Log as JSON.'],
    ['no content', undefined],
    ['null', null],
    ['a list', ['$text']],
    ['another placeholder', { $yaml: './logging.yaml' }],
    ['a placeholder that is none', { $text: './logging.md', more: true }],
    ['a target that is no text', { $text: { a: 1 } }],
    ['an empty target', { $text: '' }],
  ])('notes nothing for %s', (_, content) => {
    expect(noted(aStandard(content))).toBeUndefined();
  });

  it('notes nothing on other kinds, other locations and broken addresses', () => {
    const content = { $text: './logging.md' };
    const template = { kind: 'Template' };
    const foreign = { apiVersion: 'acme.dev/v1' };
    expect(noted(aStandard(content, template))).toBeUndefined();
    expect(noted(aStandard(content, foreign))).toBeUndefined();
    expect(noted(aStandard(content), '/srv/a.yaml', 'file')).toBeUndefined();
    expect(noted(aStandard(content), 'no address')).toBeUndefined();
  });
});

const FILES: Record<string, string> = {
  '/guild/catalog-info.yaml': `
apiVersion: pillars.dev/v1alpha1
kind: Standard
metadata: { name: logging }
spec:
  guild: observability
  status: adopted
  content: { $text: ./texts/logging.md }
`,
  '/guild/texts/logging.md': '# Logging\n\nLog as JSON.\n',
};

describe('a catalog that reads a standard from an address', () => {
  let host: Server;
  let address: string;
  beforeAll(async () => {
    host = createServer((asked, answer) => {
      const file = FILES[asked.url ?? ''];
      answer.statusCode = file ? 200 : 404;
      answer.end(file);
    });
    await new Promise<void>(done => host.listen(0, '127.0.0.1', done));
    address = `127.0.0.1:${(host.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise(done => host.close(done)));

  it('has its text, and says where the text stands', async () => {
    const target = `http://${address}/guild/catalog-info.yaml`;
    const { server } = await startTestBackend({
      features: [
        mockServices.rootConfig.factory({
          data: {
            backend: {
              baseUrl: 'http://localhost',
              reading: { allow: [{ host: address }] },
            },
            catalog: {
              processingInterval: { seconds: 1 },
              rules: [{ allow: ['Standard'] }],
              locations: [{ type: 'url', target }],
            },
          },
        }),
        mockServices.urlReader.factory(),
        catalogPlugin,
        catalogModuleOwnership,
      ],
    });
    const standard = await eventually<Entity>(async () => {
      const { status, body } = await request(server).get(
        '/api/catalog/entities/by-name/standard/default/logging',
      );
      return status === 200 ? body : undefined;
    });
    expect(standard.spec?.content).toBe('# Logging\n\nLog as JSON.\n');
    expect(standard.metadata.annotations).toMatchObject({
      [KEY]: `url:http://${address}/guild/texts/logging.md`,
      'backstage.io/managed-by-location': `url:${target}`,
    });
  }, 60_000);
});
