import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import catalogModuleOwnership from '.';

jest.setTimeout(60_000);

/** As processors do that read the owner from elsewhere, such as CODEOWNERS. */
const ownerFromElsewhere = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'owner-from-elsewhere',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addProcessor({
          getProcessorName: () => 'OwnerFromElsewhere',
          preProcessEntity: async entity =>
            entity.metadata.labels?.codeowners
              ? { ...entity, spec: { ...entity.spec, owner: 'payments' } }
              : entity,
        });
      },
    });
  },
});

const entity = (spec: JsonObject, more: Partial<Entity> = {}): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'x' },
  spec: { type: 'service', lifecycle: 'production', ...spec },
  ...more,
});

const start = (ownership: JsonObject) =>
  startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: { backend: { baseUrl: 'http://localhost' }, ownership },
      }),
      catalogPlugin,
      catalogModuleOwnership,
      ownerFromElsewhere,
    ],
  });

/** Why a catalog refuses an entity; empty where it takes it. */
async function refusal(
  { server }: Awaited<ReturnType<typeof start>>,
  given: Entity,
): Promise<string> {
  const { status, body } = await request(server)
    .post('/api/catalog/validate-entity')
    .send({ entity: given, location: 'url:https://example.com/x.yaml' });
  return status === 200 ? '' : JSON.stringify(body.errors);
}

const TODO = 'Name the team that answers for it';

describe('ownership.refuse', () => {
  it('makes the catalog refuse what is wrong in the document', async () => {
    const backend = await start({
      refuse: ['missing-owner', 'placeholder-owner'],
      placeholders: ['acme'],
      rules: { 'placeholder-owner': { enabled: false } },
    });
    // Our words come before those of the JSON schema, whatever the kind.
    expect(await refusal(backend, entity({}))).toContain(
      `InputError: spec.owner: It names no owner. ${TODO} (missing-owner)`,
    );
    const system = entity({ owner: '  ' }, { kind: 'System' });
    expect(await refusal(backend, system)).toContain('Its owner is blank.');
    expect(await refusal(backend, entity({ owner: 'team-acme' }))).toContain(
      `spec.owner: The owner group:default/team-acme is a placeholder that stands for nobody. ${TODO} (placeholder-owner)`,
    );
    // Not a placeholder where the list is the adopter's own; nor does it exist.
    expect(await refusal(backend, entity({ owner: 'unknown' }))).toBe('');
    const filled = { name: 'x', labels: { codeowners: 'yes' } };
    expect(await refusal(backend, entity({}, { metadata: filled }))).toBe('');
    const group = entity({ type: 'team', children: [] }, { kind: 'Group' });
    expect(await refusal(backend, group)).toBe('');
    // What is wrong otherwise is still for the schema to say.
    expect(
      await refusal(backend, entity({ owner: 'payments', type: 7 })),
    ).toContain('/spec/type must be string');
    await backend.stop();
  });

  it('is off unless asked for', async () => {
    const backend = await start({});
    expect(await refusal(backend, entity({ owner: 'unknown' }))).toBe('');
    expect(await refusal(backend, entity({}))).toContain(
      "must have required property 'owner'",
    );
    await backend.stop();
  });

  it('stops the start for a rule that looks further than the document', async () => {
    await expect(start({ refuse: ['dangling-owner'] })).rejects.toThrow(
      /ownership\.refuse\.0: "dangling-owner" is no rule .* possible are missing-owner and placeholder-owner/,
    );
  });
});
