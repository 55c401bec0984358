import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import {
  BUSINESS_IMPACTS,
  LANGUAGES,
  ORPHAN_AGES,
  WAIVER_STATUSES,
} from '@pillars/plugin-ownership-common';
import { decisionPaths } from './decisionPaths';
import { guildPaths } from './guildPaths';
import { minePaths } from './minePaths';
import {
  anyOf,
  inPath,
  one,
  operation,
  orNone,
  page,
  text,
  typed,
} from './operation';
import { pinPaths } from './pinPaths';
import { schemas } from './schemas';
import { standardPaths } from './standardPaths';
import { teamPaths } from './teamPaths';
import { topologyPaths } from './topologyPaths';

type OpenApiDocument = Parameters<typeof createValidatedOpenApiRouter>[0];

const order = one('order', { type: 'string', enum: ['asc', 'desc'] });
const severities = { type: 'string', enum: ['error', 'warning', 'info'] };

const impact = anyOf(
  'impact',
  { type: 'string', enum: [...BUSINESS_IMPACTS] },
  'Of the domain.',
);

const team = anyOf('team', text, 'Groups, with those below them.');

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
  team,
  anyOf('accountable', text, orNone),
  anyOf('rule', text),
  anyOf(
    'age',
    { type: 'string', enum: [...ORPHAN_AGES] },
    'For how long it has been orphaned.',
  ),
  impact,
  one('q', typed),
  one('sort', {
    type: 'string',
    enum: ['risk', 'name', 'tier', 'dependents'],
  }),
  order,
  ...page,
];

const findingParameters = [
  anyOf('state', { type: 'string', enum: ['open', 'accepted'] }),
  anyOf('fingerprint', text),
  anyOf('rule', text),
  anyOf('severity', severities),
  anyOf('subject', text),
  anyOf('accountable', text, orNone),
  team,
  anyOf('domain', text, orNone),
  impact,
  one('q', typed),
  one('sort', {
    type: 'string',
    enum: ['severity', 'rule', 'subject', 'openedAt'],
  }),
  order,
  ...page,
];

const waiverParameters = [
  anyOf('status', { type: 'string', enum: [...WAIVER_STATUSES] }),
  anyOf('rule', text),
  anyOf('subject', text),
  one('q', typed),
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

const decision = (action: string, summary: string, conflict: string) => ({
  [`/v1/waivers/{id}/${action}`]: {
    post: operation({
      id: `${action}Waiver`,
      summary,
      schema: 'Waiver',
      body: 'WaiverDecision',
      parameters: [inPath('id')],
      errors: {
        404: 'There is no such waiver, or not for the reader.',
        409: conflict,
      },
    }),
  },
});

const document: object = {
  openapi: '3.0.3',
  info: {
    title: 'ownership',
    version: '1',
    description:
      'Who owns and who runs what the catalog holds, which standards bind it, and who decides about it.',
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
    '/v1/overview': {
      get: operation({
        id: 'getOverview',
        summary:
          'The last review at a glance, of everything or of some domains',
        schema: 'Overview',
        parameters: [anyOf('domain', text, orNone), impact],
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
        errors: { 404: 'It is not reviewed, or not for the reader.' },
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
        summary:
          'One rule with its title and page, in a language if they have it',
        schema: 'Rule',
        parameters: [
          inPath('id'),
          one('lang', { type: 'string', enum: [...LANGUAGES], default: 'en' }),
        ],
        errors: { 404: 'There is no such rule.' },
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
    '/v1/gate': {
      post: operation({
        id: 'gate',
        summary: 'What proposed documents make worse, mend and leave',
        schema: 'Gate',
        body: 'GateRequest',
        errors: { 413: 'The request is larger than the gate takes.' },
      }),
    },
    '/v1/waivers': {
      get: operation({
        id: 'getWaivers',
        summary: 'One page of waivers: what waits, then what expires first',
        schema: 'Waivers',
        parameters: waiverParameters,
      }),
      post: operation({
        id: 'requestWaiver',
        summary:
          'Asks for a waiver, of one finding or of a rule on a selection',
        schema: 'Waiver',
        body: 'WaiverRequest',
        status: 201,
        errors: { 404: 'There is no such finding, or not for the reader.' },
      }),
    },
    ...decision(
      'approve',
      'Approves a waiver that somebody else asked for',
      'It was decided already.',
    ),
    ...decision('reject', 'Rejects a waiver', 'It was decided already.'),
    ...decision(
      'revoke',
      'Ends a waiver, or takes a request back',
      'It ended already.',
    ),
    '/v1/confirmations': {
      post: operation({
        id: 'confirm',
        summary: 'Confirms who owns things',
        schema: 'Confirmations',
        body: 'ConfirmationRequest',
        status: 201,
        errors: { 404: 'None is reviewed, or not for the reader.' },
      }),
    },
    '/v1/disputes': {
      get: operation({
        id: 'getDisputes',
        summary: 'One page of disputes, the latest first',
        schema: 'Disputes',
        parameters: [anyOf('rule', text), ...page],
      }),
      post: operation({
        id: 'dispute',
        summary: 'Says that a finding is wrong',
        schema: 'Dispute',
        body: 'DisputeRequest',
        status: 201,
        errors: { 404: 'There is no such finding, or not for the reader.' },
      }),
    },
    '/v1/overlay': {
      get: operation({
        id: 'getOverlay',
        summary:
          'Waivers that were approved, confirmations, disputes and meetings',
        schema: 'Overlay',
      }),
    },
    ...standardPaths,
    ...guildPaths,
    ...decisionPaths,
    ...topologyPaths,
    ...teamPaths,
    ...pinPaths,
    ...minePaths,
  },
};

/** What `/api/ownership` serves; requests are validated against it. */
export const openApiDocument = document as OpenApiDocument;
