import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { schemas } from './schemas';

type OpenApiDocument = Parameters<typeof createValidatedOpenApiRouter>[0];

type Schema = Record<string, unknown>;

const anyOf = (name: string, items: Schema, description?: string) => ({
  name,
  in: 'query',
  required: false,
  ...(description && { description }),
  schema: { type: 'array', items },
  style: 'form',
  explode: true,
});

const one = (name: string, schema: Schema) => ({
  name,
  in: 'query',
  required: false,
  schema,
});

const inPath = (name: string) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', minLength: 1 },
});

const text = { type: 'string' };
const orNone = 'Values, or `none` for what has none.';
const typed = { type: 'string', maxLength: 200 };
const order = one('order', { type: 'string', enum: ['asc', 'desc'] });

const page = [
  one('offset', { type: 'integer', minimum: 0, maximum: 10_000_000 }),
  one('limit', { type: 'integer', minimum: 1, maximum: 500 }),
];

const severities = { type: 'string', enum: ['error', 'warning', 'info'] };

const ERRORS = {
  400: 'A parameter is wrong; the message names it.',
  401: 'Nobody is signed in.',
  403: 'The reader may not do this.',
};

function operation(options: {
  id: string;
  summary: string;
  schema: keyof typeof schemas;
  parameters?: object[];
  status?: number;
  notFound?: string;
}) {
  const { id, summary, schema, parameters = [], status = 200 } = options;
  const errors = {
    ...ERRORS,
    ...(options.notFound && { 404: options.notFound }),
  };
  return {
    operationId: id,
    summary,
    parameters,
    responses: {
      [status]: {
        description: summary,
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/${schema}` },
          },
        },
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

const verdictParameters = [
  anyOf('ownership', {
    type: 'string',
    enum: ['orphaned', 'atRisk', 'owned'],
  }),
  anyOf('run', {
    type: 'string',
    enum: ['contradicted', 'undeclared', 'shown', 'notApplicable'],
  }),
  anyOf('kind', text),
  anyOf('type', text, orNone),
  anyOf('lifecycle', text, orNone),
  anyOf('tier', { type: 'string', enum: ['1', '2', '3', '4', 'none'] }, orNone),
  anyOf('domain', text, orNone),
  anyOf('system', text, orNone),
  anyOf('owner', text),
  anyOf('accountable', text, orNone),
  anyOf('rule', text),
  one('q', typed),
  one('sort', {
    type: 'string',
    enum: ['risk', 'name', 'tier', 'dependents'],
  }),
  order,
  ...page,
];

const findingParameters = [
  anyOf('rule', text),
  anyOf('severity', severities),
  anyOf('subject', text),
  anyOf('accountable', text, orNone),
  anyOf('domain', text, orNone),
  one('q', typed),
  one('sort', {
    type: 'string',
    enum: ['severity', 'rule', 'subject', 'openedAt'],
  }),
  order,
  ...page,
];

const refusedParameters = [
  anyOf('type', {
    type: 'string',
    enum: ['invalid', 'outdated', 'duplicate'],
  }),
  one('q', typed),
  ...page,
];

const document: object = {
  openapi: '3.0.3',
  info: {
    title: 'ownership',
    version: '1',
    description: 'Who owns and who runs what the catalog holds.',
  },
  servers: [{ url: '/' }],
  components: { schemas },
  paths: {
    '/v1/summary': {
      get: operation({
        id: 'getSummary',
        summary: 'The figures of the last review',
        schema: 'Summary',
      }),
    },
    '/v1/verdicts': {
      get: operation({
        id: 'getVerdicts',
        summary: 'One page of verdicts, with facets',
        schema: 'Verdicts',
        parameters: verdictParameters,
      }),
    },
    '/v1/findings': {
      get: operation({
        id: 'getFindings',
        summary: 'One page of findings, with facets',
        schema: 'Findings',
        parameters: findingParameters,
      }),
    },
    '/v1/entities/{kind}/{namespace}/{name}': {
      get: operation({
        id: 'getEntity',
        summary: 'Everything about one entity',
        schema: 'Entity',
        parameters: ['kind', 'namespace', 'name'].map(inPath),
        notFound: 'It is not reviewed, or not for the reader.',
      }),
    },
    '/v1/rules': {
      get: operation({
        id: 'getRules',
        summary: 'The rule book as configured',
        schema: 'Rules',
      }),
    },
    '/v1/rules/{id}': {
      get: operation({
        id: 'getRule',
        summary: 'One rule with its page',
        schema: 'Rule',
        parameters: [inPath('id')],
        notFound: 'There is no such rule.',
      }),
    },
    '/v1/refused': {
      get: operation({
        id: 'getRefused',
        summary: 'One page of the definitions that the catalog refuses',
        schema: 'Refused',
        parameters: refusedParameters,
      }),
    },
    '/v1/review': {
      post: operation({
        id: 'requestReview',
        summary: 'Starts a review',
        schema: 'Requested',
        status: 202,
      }),
    },
  },
};

/** What `/api/ownership` serves; requests are validated against it. */
export const openApiDocument = document as OpenApiDocument;
