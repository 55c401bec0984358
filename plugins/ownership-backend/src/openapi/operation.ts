import { schemas } from './schemas';

type Schema = Record<string, unknown>;

// Whoever fills in a form writes a space as a plus, which is refused otherwise.
const inQuery = { in: 'query', required: false, allowReserved: true };

/** A filter with several values. */
export const anyOf = (name: string, items: Schema, description?: string) => ({
  name,
  ...inQuery,
  ...(description && { description }),
  schema: { type: 'array', items },
  style: 'form',
  explode: true,
});

/** A parameter with one value. */
export const one = (name: string, schema: Schema) => ({
  name,
  ...inQuery,
  schema,
});

/** A parameter that has to be there. */
export const needed = (name: string, schema: Schema, description?: string) => ({
  ...one(name, schema),
  ...(description && { description }),
  required: true,
});

// PostgreSQL takes no NUL, so nothing can be found by one.
const WITHOUT_NUL = '^[^\\u0000]*$';

export const inPath = (name: string) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', minLength: 1, pattern: WITHOUT_NUL },
});

export const text = { type: 'string', pattern: WITHOUT_NUL };
export const orNone = 'Values, or `none` for what has none.';
/** What somebody types into a search box. */
export const typed = { ...text, maxLength: 200 };

/** @param most - the longest page */
export const pageOf = (most: number) => [
  one('offset', { type: 'integer', minimum: 0, maximum: 10_000_000 }),
  one('limit', { type: 'integer', minimum: 1, maximum: most }),
];

export const page = pageOf(500);

const ERRORS = {
  400: 'A parameter is wrong; the message names it.',
  401: 'Nobody is signed in.',
  403: 'The reader may not do this.',
};

/** An operation, with the errors that all of them have. */
export function operation(options: {
  id: string;
  summary: string;
  /** Of the answer's body, where it has one. */
  schema?: keyof typeof schemas;
  parameters?: object[];
  status?: number;
  /** Schema of the request's body. */
  body?: keyof typeof schemas;
  /** By status, beside those of every operation. */
  errors?: Record<number, string>;
}) {
  const { id, summary, schema, parameters = [], status = 200, body } = options;
  const errors = { ...ERRORS, ...options.errors };
  return {
    operationId: id,
    summary,
    parameters,
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/${body}` },
          },
        },
      },
    }),
    responses: {
      [status]: {
        description: summary,
        ...(schema && {
          content: {
            'application/json': {
              schema: { $ref: `#/components/schemas/${schema}` },
            },
          },
        }),
      },
      ...Object.fromEntries(
        Object.entries(errors).map(([code, description]) => [
          code,
          { description },
        ]),
      ),
    },
  };
}
