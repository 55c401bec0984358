import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  DefaultNamespaceEntityPolicy,
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  locationEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import {
  isPillarsEntity,
  validatePillarsEntity,
} from '@pillars/plugin-ownership-common';

const POLICY = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

const KINDS = [
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  locationEntityV1alpha1Validator,
  resourceEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
];

/** Whether a document has what makes it an entity at all. */
export function isEntity(value: unknown): value is Entity {
  const { apiVersion, kind, metadata } = (value ?? {}) as Record<string, any>;
  return (
    typeof apiVersion === 'string' &&
    typeof kind === 'string' &&
    kind.length > 0 &&
    typeof metadata?.name === 'string' &&
    metadata.name.length > 0 &&
    ['string', 'undefined'].includes(typeof metadata.namespace)
  );
}

async function firstError(checks: Array<() => Promise<unknown>>) {
  for (const check of checks) {
    try {
      await check();
    } catch (error) {
      return String((error as Error).message);
    }
  }
  return undefined;
}

/**
 * Why the catalog would refuse an entity, or undefined where it would take it.
 * A missing or unreadable owner is left out: that is a finding.
 */
export async function whyRefused(entity: Entity): Promise<string | undefined> {
  if (isPillarsEntity(entity)) {
    const problems = validatePillarsEntity(entity);
    if (problems.length) {
      return problems.map(one => one.message).join('; ');
    }
  }
  const owned = {
    ...entity,
    spec: entity.spec && { ...entity.spec, owner: 'somebody' },
  };
  const candidate = entity.spec && isOwnable(entity) ? owned : entity;
  return firstError([
    () => POLICY.enforce(candidate),
    ...KINDS.map(kind => () => kind.check(candidate)),
  ]);
}

const isOwnable = ({ kind }: Entity) =>
  ['component', 'api', 'resource', 'system', 'domain'].includes(
    kind.toLowerCase(),
  );
