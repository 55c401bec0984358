import { JsonObject, JsonValue } from '@backstage/types';
import Ajv, { ErrorObject, ValidateFunction } from 'ajv';

/** One violation of a schema. */
export interface SchemaError {
  /** Such as `spec.interactions[0].mode`. */
  path: string;
  value: JsonValue | undefined;
  keyword: 'unknown' | 'enum' | 'other';
  /** The schema of the field. */
  schema: JsonObject;
  /** Names that stand in the schema beside an unknown one. */
  known: string[];
}

type Formats = Readonly<Record<string, (value: unknown) => boolean>>;

const compiled = new WeakMap<JsonObject, ValidateFunction>();

function validatorOf(schema: JsonObject, formats: Formats): ValidateFunction {
  let validate = compiled.get(schema);
  if (!validate) {
    const ajv = new Ajv({
      allErrors: true,
      verbose: true,
      strict: false,
      // The meta-schema has formats of its own; these here are ours.
      validateSchema: false,
    });
    ajv.addKeyword({
      keyword: 'expected',
      schemaType: 'string',
    });
    ajv.removeKeyword('format');
    ajv.addKeyword({
      keyword: 'format',
      validate: (name: string, value: unknown) => formats[name](value),
    });
    validate = ajv.compile(schema);
    compiled.set(schema, validate);
  }
  return validate;
}

/** `/spec/interactions/0/mode` as `spec.interactions[0].mode`. */
function readable(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map(part => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map(part => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

function toSchemaError(error: ErrorObject): SchemaError {
  const parent = (error.parentSchema ?? {}) as JsonObject;
  const properties = (parent.properties ?? {}) as Record<string, JsonObject>;
  const path = readable(error.instancePath);
  const at = (name: string) => (path ? `${path}.${name}` : name);
  if (error.keyword === 'additionalProperties') {
    const name = error.params.additionalProperty;
    return {
      path: at(name),
      value: (error.data as JsonObject)[name],
      keyword: 'unknown',
      schema: {},
      known: Object.keys(properties),
    };
  }
  if (error.keyword === 'required') {
    const name = error.params.missingProperty;
    const schema = properties[name];
    const keyword = schema.enum ? 'enum' : 'other';
    return { path: at(name), value: undefined, keyword, schema, known: [] };
  }
  const keyword = error.keyword === 'enum' ? 'enum' : 'other';
  return {
    path,
    value: error.data as JsonValue,
    keyword,
    schema: parent,
    known: [],
  };
}

/** A function that lists how a value violates a schema, one error a field. */
export function compileSchema(
  schema: JsonObject,
  formats: Formats,
): (value: unknown) => SchemaError[] {
  return value => {
    const validate = validatorOf(schema, formats);
    validate(value);
    const errors = (validate.errors ?? []).map(toSchemaError);
    const first = new Map<string, SchemaError>();
    for (const error of errors) {
      if (!first.has(error.path)) {
        first.set(error.path, error);
      }
    }
    return [...first.values()];
  };
}
