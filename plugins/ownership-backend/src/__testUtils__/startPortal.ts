import { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import catalogModuleOwnership from '@pillars/plugin-catalog-backend-module-ownership';
import { OwnershipClient } from '@pillars/plugin-ownership-common';
import Ajv from 'ajv';
import request from 'supertest';
import ownershipPlugin from '..';
import { openApiDocument } from '../openapi/openApiDocument';
import { eventually } from './eventually';

const SELLING_ONLY: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'HAS_LABEL',
    resourceType: 'catalog-entity',
    params: { label: 'area', value: 'selling' },
  },
};

const nameOf = (options: unknown) =>
  (
    (options as { credentials: BackstageCredentials }).credentials
      .principal as { userEntityRef?: string }
  ).userEntityRef?.replace('user:default/', '');

/**
 * ann and most others see all; seller what is labelled `area: selling`; blind
 * nothing; locked may not read reviews; plain has neither gate nor meetings,
 * decides on no waiver, and pins nothing.
 */
const permissions = mockServices.permissions.mock({
  authorize: async (requests, options) =>
    requests.map(({ permission }) => {
      const isRefused =
        nameOf(options) === 'locked' ||
        (nameOf(options) === 'plain' &&
          /gate|guild|decide|pin/.test(permission.name));
      return {
        result: isRefused ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
      };
    }),
  authorizeConditional: async (requests, options) =>
    requests.map(() => {
      switch (nameOf(options)) {
        case 'seller':
          return SELLING_ONLY;
        case 'blind':
          return { result: AuthorizeResult.DENY };
        default:
          return { result: AuthorizeResult.ALLOW };
      }
    }),
});

const GROUPS: Record<string, string[]> = {
  ann: ['blue'],
  bob: ['blue'],
  both: ['blue', 'red'],
  cy: ['red'],
  nested: ['blue', 'crab'],
  seller: ['blue', 'red'],
};

/** As the sign-in of most says: themselves, and which groups they are in. */
const userInfo = mockServices.userInfo.mock({
  getUserInfo: async credentials => {
    const name = nameOf({ credentials })!;
    const groups = GROUPS[name] ?? [];
    const userEntityRef = `user:default/${name}`;
    return {
      userEntityRef,
      ownershipEntityRefs: [
        userEntityRef,
        ...groups.map(group => `group:default/${group}`),
      ],
    };
  },
});

/** What the auditor was told: an event with its meta, and how it ended. */
function createAuditor() {
  const told: Array<{ eventId: string; meta?: object; ended?: string }> = [];
  const auditor = mockServices.auditor.mock({
    createEvent: async ({ eventId, meta }) => {
      const event: (typeof told)[number] = { eventId, meta };
      told.push(event);
      return {
        success: async () => {
          event.ended = 'success';
        },
        fail: async () => {
          event.ended = 'failure';
        },
      };
    },
  });
  return { auditor, told };
}

/** Validates answers against the document that the API publishes. */
function createValidation() {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema({ ...openApiDocument, $id: 'api' });
  return (schema: string, body: unknown) => {
    const validate = ajv.getSchema(`api#/components/schemas/${schema}`)!;
    validate(body);
    return validate.errors;
  };
}

/**
 * A backend with the real catalog and the real plugin.
 *
 * @param files - YAML by the name of its file
 * @param entities - how many the catalog makes of them, locations included
 */
export async function startPortal(
  files: Record<string, string>,
  entities: number,
) {
  const folder = mkdtempSync(join(tmpdir(), 'pillars-'));
  const write = (name: string, yaml: string) =>
    writeFileSync(join(folder, name), yaml);
  Object.entries(files).forEach(([name, yaml]) => write(name, yaml));
  const { auditor, told } = createAuditor();
  const { server } = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost' },
          catalog: {
            processingInterval: { seconds: 1 },
            rules: [
              {
                allow: [
                  ...['Component', 'System', 'Domain', 'Group', 'User'],
                  ...['TeamAPI', 'Guild', 'Standard', 'DecisionScope'],
                ],
              },
            ],
            locations: Object.keys(files).map(name => ({
              type: 'file',
              target: join(folder, name),
            })),
          },
        },
      }),
      mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
      // The double of the test backend has a bus for each plugin.
      eventsServiceFactory,
      permissions.factory,
      userInfo.factory,
      auditor.factory,
      catalogPlugin,
      catalogModuleOwnership,
      ownershipPlugin,
    ],
  });

  const token = (user: string) =>
    user === 'service'
      ? mockCredentials.service.header()
      : mockCredentials.user.header(`user:default/${user}`);
  const get = (path: string, user = 'ann') =>
    request(server)
      .get(`/api/ownership/v1${path}`)
      .set('Authorization', token(user));
  const post = (path: string, body: object, user = 'ann') =>
    request(server)
      .post(`/api/ownership/v1${path}`)
      .set('Authorization', token(user))
      .send(body);
  const put = (path: string, body: object, user = 'ann') =>
    request(server)
      .put(`/api/ownership/v1${path}`)
      .set('Authorization', token(user))
      .send(body);
  const del = (path: string, user = 'ann') =>
    request(server)
      .delete(`/api/ownership/v1${path}`)
      .set('Authorization', token(user));
  const idle = async () => {
    const { status } = (await get('/summary')).body;
    return status.state === 'ready' && !status.running;
  };
  const review = async () => {
    await eventually(async () => {
      const { status } = (await get('/summary')).body;
      return !status.running;
    });
    await post('/review', {}).expect(202);
    await eventually(idle);
  };
  const count = async () => {
    const { body } = await request(server)
      .get('/api/catalog/entity-facets?facet=kind')
      .set('Authorization', token('ann'));
    const kinds: Array<{ count: number }> = body.facets?.kind ?? [];
    return kinds.reduce((sum, one) => sum + one.count, 0);
  };
  const { port } = server.address() as AddressInfo;
  const address = `http://localhost:${port}`;
  const client = new OwnershipClient({
    discoveryApi: { getBaseUrl: async id => `${address}/api/${id}` },
  });
  await eventually(async () => (await count()) === entities);
  await review();
  return {
    server,
    address,
    /** Where the files are. */
    folder,
    client,
    tokenOf: (user: string) =>
      mockCredentials.user.token(`user:default/${user}`),
    write,
    get,
    post,
    put,
    del,
    review,
    /** Removes an entity that no file states any more. */
    remove: async (kind: string, name: string) => {
      const { body } = await request(server)
        .get(`/api/catalog/entities/by-name/${kind}/default/${name}`)
        .set('Authorization', token('ann'));
      await request(server)
        .delete(`/api/catalog/entities/by-uid/${body.metadata?.uid}`)
        .set('Authorization', token('ann'));
    },
    /** What the auditor was told. */
    audited: told,
    errorsOf: createValidation(),
    /** Removes the files; the backend stops by itself. */
    clean: () => rmSync(folder, { recursive: true }),
  };
}
