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
import { isPillarsEntity, validatePillarsEntity } from '../kinds';

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

const OWNABLE = ['component', 'api', 'resource', 'system', 'domain'];

/** What the catalog puts the content of a file or an address in for. */
const PLACEHOLDER = /^\$(text|json|yaml|openapi|asyncapi)$/;

type Fields = Record<string, unknown>;

const hasFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldError(name: string, value: unknown): string[] {
  if (value === undefined || value === null || value === '') {
    return [`${name} is missing`];
  }
  return typeof value === 'string'
    ? []
    : [`${name} is ${JSON.stringify(value)}, not text`];
}

// One need not name it, but what one writes has to be a name.
function namespaceError(value: unknown): string[] {
  if (value === undefined) {
    return [];
  }
  return value === null || value === ''
    ? ['metadata.namespace is blank']
    : fieldError('metadata.namespace', value);
}

/** Why a document has no ref and so is no entity; undefined where it is one. @public */
export function whyNoEntity(value: unknown): string | undefined {
  if (!hasFields(value)) {
    return 'it is no mapping of fields';
  }
  const metadata = hasFields(value.metadata) ? value.metadata : {};
  const errors = [
    ...fieldError('apiVersion', value.apiVersion),
    ...fieldError('kind', value.kind),
    ...fieldError('metadata.name', metadata.name),
    ...namespaceError(metadata.namespace),
  ];
  return errors.length ? errors.join(', ') : undefined;
}

/** A value with text in place of what the catalog would read from elsewhere. */
function withStandIns(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withStandIns);
  }
  if (!hasFields(value)) {
    return value;
  }
  const fields = Object.entries(value);
  const [[key, target] = ['', undefined]] = fields;
  if (
    fields.length === 1 &&
    PLACEHOLDER.test(key) &&
    typeof target === 'string'
  ) {
    return target;
  }
  return Object.fromEntries(
    fields.map(([name, one]) => [name, withStandIns(one)]),
  );
}

/**
 * What the catalog would see of a file's entity. The owner is put in, since a
 * missing or unreadable one is a finding and no reason to refuse the rest.
 */
function asCatalogSees(entity: Entity): Entity {
  const { spec } = entity;
  if (!hasFields(spec)) {
    return entity;
  }
  const whole = withStandIns(spec) as Entity['spec'];
  return OWNABLE.includes(entity.kind.toLowerCase())
    ? { ...entity, spec: { ...whole, owner: 'somebody' } }
    : { ...entity, spec: whole };
}

/** A message of the catalog's model, without the way to its manual. */
function readable(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/ To learn more about catalog file format.*$/s, '')
    .replace(/ - \w+: [\w/]+$/, '')
    .replace(/^Malformed envelope, /, '')
    .replace(/^<root>/, 'the document')
    .replace(/^\/\S+/, pointer =>
      pointer.slice(1).replace(/\//g, '.').replace(/~1/g, '/'),
    )
    .replace(/\.$/, '');
}

/**
 * Why the catalog would refuse an entity, apart from its owner, which is a
 * rule's business; empty where it would take it.
 *
 * @public
 */
export async function whyRefused(entity: Entity): Promise<string[]> {
  const candidate = asCatalogSees(entity);
  if (isPillarsEntity(candidate)) {
    const problems = validatePillarsEntity(candidate);
    if (problems.length) {
      return problems.map(one => one.message);
    }
  }
  try {
    await POLICY.enforce(candidate);
    for (const kind of KINDS) {
      await kind.check(candidate);
    }
    return [];
  } catch (error) {
    return [readable(error)];
  }
}
