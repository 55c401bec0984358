import {
  BUSINESS_IMPACTS,
  DECISION_PATTERN,
  DELEGATION_LEVELS,
  SCOPE_STATES,
} from '@pillars/plugin-ownership-common';
import { LONGEST } from '../decisions/question';
import {
  anyOf,
  inPath,
  needed,
  one,
  operation,
  page,
  pageOf,
  text,
  typed,
} from './operation';

const refText = { ...text, minLength: 1, maxLength: LONGEST.ref };
const path = {
  type: 'string',
  pattern: DECISION_PATTERN,
  maxLength: LONGEST.decision,
};

const decision = needed(
  'decision',
  path,
  'A path, such as `architecture/datastore`.',
);

const impact = anyOf('impact', { type: 'string', enum: [...BUSINESS_IMPACTS] });
const decider = anyOf('decider', refText);
const delegation = (...more: string[]) =>
  anyOf('delegation', {
    type: 'string',
    enum: [...DELEGATION_LEVELS, ...more],
  });

const scope = ['namespace', 'name'].map(inPath);
const noScope = {
  404: 'There is no such decision scope, or not for the reader.',
};
const errors = { 503: 'The catalog cannot be read, and never could be.' };

export const decisionPaths = {
  '/v1/decisions': {
    get: operation({
      id: 'getDecisions',
      summary: 'The decisions of the taxonomy, and those that scopes decide',
      schema: 'Decisions',
      errors,
    }),
  },
  '/v1/decisions/who': {
    get: operation({
      id: 'whoDecides',
      summary: 'Who decides one thing about one entity, and why',
      schema: 'DecisionAnswer',
      parameters: [
        needed('entityRef', refText, 'A ref with its kind.'),
        decision,
      ],
      errors,
    }),
  },
  '/v1/decisions/map': {
    get: operation({
      id: 'getDecisionMap',
      summary: 'Who decides what in which domain, one page of domains',
      schema: 'DecisionMap',
      parameters: [
        anyOf('domain', refText),
        impact,
        decider,
        delegation(),
        ...pageOf(100),
      ],
      errors,
    }),
  },
  '/v1/decisions/cell': {
    get: operation({
      id: 'getDecisionCell',
      summary: 'All that is behind a cell of the map',
      schema: 'DecisionCellAnswer',
      parameters: [needed('domain', refText, 'A ref with its kind.'), decision],
      errors: {
        ...errors,
        404: 'There is no such domain, or not for the reader.',
      },
    }),
  },
  '/v1/decisions/scopes': {
    get: operation({
      id: 'getScopes',
      summary: 'One page of decision scopes, with facets',
      schema: 'Scopes',
      parameters: [
        anyOf('decision', text, 'Each with what is below it.'),
        impact,
        decider,
        delegation('none'),
        anyOf('state', { type: 'string', enum: [...SCOPE_STATES] }),
        one('q', typed),
        ...page,
      ],
      errors,
    }),
  },
  '/v1/decisions/scopes/{namespace}/{name}': {
    get: operation({
      id: 'getScope',
      summary: 'A decision scope, and how it stands among the others',
      schema: 'ScopeAnswer',
      parameters: scope,
      errors: { ...errors, ...noScope },
    }),
  },
  '/v1/decisions/scopes/{namespace}/{name}/entities': {
    get: operation({
      id: 'getCovered',
      summary: 'One page of what a decision scope covers today',
      schema: 'Covered',
      parameters: [
        ...scope,
        one('decides', { type: 'boolean' }),
        one('q', typed),
        ...page,
      ],
      errors: { ...errors, ...noScope },
    }),
  },
  '/v1/entities/{kind}/{namespace}/{name}/decisions': {
    get: operation({
      id: 'getEntityDecisions',
      summary:
        'What is decided about an entity, and what a person, group or guild decides',
      schema: 'EntityDecisions',
      parameters: ['kind', 'namespace', 'name'].map(inPath),
      errors: {
        ...errors,
        404: 'There is no such entity, or not for the reader.',
      },
    }),
  },
  '/v1/owners/who': {
    get: operation({
      id: 'whoOwns',
      summary: 'Who owns an entity, or what is at the address of a repository',
      schema: 'WhoOwns',
      parameters: [
        needed(
          'of',
          { ...text, minLength: 1, maxLength: LONGEST.of },
          'A ref or a name, `https://…`, or `HOST/OWNER/REPO`.',
        ),
      ],
      errors: {
        ...errors,
        404: 'There is nothing of that name or at that place, or not for the reader.',
      },
    }),
  },
};
