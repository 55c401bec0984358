import { Entity } from '@backstage/catalog-model';
import { JsonObject, JsonValue } from '@backstage/types';
import { closest, distance } from 'fastest-levenshtein';
import { decisionScopeSchema } from './DecisionScope';
import { FORMATS } from './formats';
import { guildSchema } from './Guild';
import { PILLARS_API_VERSION } from './schema';
import { standardSchema } from './Standard';
import { teamApiSchema } from './TeamAPI';
import { compileSchema, SchemaError } from './compileSchema';

/**
 * What is wrong with one field of a document.
 *
 * @public
 */
export interface ValidationProblem {
  /** Such as `spec.interactions[0].mode`. */
  path: string;
  /** What stood there, as JSON, shortened; `nothing` where nothing did. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** All three in one sentence. */
  message: string;
}

const SCHEMAS: Readonly<Record<string, JsonObject>> = {
  TeamAPI: teamApiSchema,
  Guild: guildSchema,
  Standard: standardSchema,
  DecisionScope: decisionScopeSchema,
};

/** The kinds that Pillars adds to the catalog. @public */
export const PILLARS_KINDS: readonly string[] = Object.keys(SCHEMAS);

/** Whether a document claims to be of one of our kinds. @public */
export const isPillarsEntity = (entity: Entity): boolean =>
  String(entity.apiVersion).startsWith('pillars.dev/');

const MOST = 80;

function shown(value: JsonValue | undefined): string {
  const json = value === undefined ? 'nothing' : JSON.stringify(value);
  return json.length > MOST ? `${json.slice(0, MOST)}…` : json;
}

function nearest(word: JsonValue | undefined, words: readonly string[]) {
  if (typeof word !== 'string' || !words.length) {
    return '';
  }
  const near = closest(word, words);
  return distance(word, near) <= Math.max(2, near.length / 3)
    ? `; did you mean ${near}?`
    : '';
}

function problem(
  path: string,
  value: JsonValue | undefined,
  expected: string,
  hint = '',
): ValidationProblem {
  const found = shown(value);
  const message = `${path}: expected ${expected}, found ${found}${hint}`;
  return { path, found, expected, message };
}

function fromSchemaError(error: SchemaError): ValidationProblem {
  const { path, value, schema } = error;
  switch (error.keyword) {
    case 'unknown':
      return problem(
        path,
        value,
        'no field of this name',
        nearest(path.split('.').pop(), error.known),
      );
    case 'enum': {
      const values = schema.enum as string[];
      return problem(
        path,
        value,
        `one of ${values.join(', ')}`,
        nearest(value, values),
      );
    }
    default:
      return problem(path, value, String(schema.expected ?? schema.type));
  }
}

function repeatedRequirements(entity: Entity): ValidationProblem[] {
  const list = entity.kind === 'Standard' ? entity.spec?.requirements : [];
  const ids = (Array.isArray(list) ? list : []).map(
    one => (one as JsonObject | null)?.id,
  );
  const known = new Set<unknown>();
  return ids.flatMap((id, index) => {
    const isRepeated = known.has(id);
    known.add(id);
    return id !== undefined && isRepeated
      ? problem(
          `spec.requirements[${index}].id`,
          id,
          'an id that no other requirement of the standard has',
        )
      : [];
  });
}

/**
 * Everything that is wrong with a document of one of our kinds, as far as the
 * document itself can tell.
 *
 * @returns an empty list for a valid document
 * @public
 */
export function validatePillarsEntity(entity: Entity): ValidationProblem[] {
  // Not `constructor`, which every object has.
  const schema = PILLARS_KINDS.includes(entity.kind) && SCHEMAS[entity.kind];
  if (!schema) {
    const kinds = `one of ${PILLARS_KINDS.join(', ')}`;
    const hint = nearest(entity.kind, PILLARS_KINDS);
    return [problem('kind', entity.kind, kinds, hint)];
  }
  if (entity.apiVersion !== PILLARS_API_VERSION) {
    return [problem('apiVersion', entity.apiVersion, PILLARS_API_VERSION)];
  }
  const errors = compileSchema(schema, FORMATS)(entity);
  return [...errors.map(fromSchemaError), ...repeatedRequirements(entity)];
}
