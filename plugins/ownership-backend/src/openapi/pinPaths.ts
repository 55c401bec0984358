import {
  OUTCOME_ENDS,
  PIN_CHANGES,
  PIN_OUTCOMES,
} from '@pillars/plugin-ownership-common';
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

const id = inPath('id');
const errors = { 404: 'There is no such pinned review.' };

/** Of `/v1/pins`. */
export const pinPaths = {
  '/v1/pins': {
    get: operation({
      id: 'getPins',
      summary: 'One page of reviews that were frozen for meetings',
      schema: 'Pins',
      parameters: [...page],
    }),
    post: operation({
      id: 'pinReview',
      summary: 'Freezes the last review for a meeting',
      schema: 'Pin',
      body: 'PinRequest',
      status: 201,
      errors: { 409: 'There is no review yet.' },
    }),
  },
  '/v1/pins/{id}': {
    get: operation({
      id: 'getPin',
      summary: 'A pinned review at a glance',
      schema: 'PinAnswer',
      parameters: [id],
      errors,
    }),
    delete: operation({
      id: 'removePin',
      summary: 'Removes a pinned review with what was decided',
      status: 204,
      parameters: [id],
      errors,
    }),
  },
  '/v1/pins/{id}/agenda': {
    get: operation({
      id: 'getPinAgenda',
      summary: 'One page of what a meeting talks about, by domain',
      schema: 'PinAgenda',
      parameters: [
        id,
        anyOf(
          'ownership',
          { type: 'string', enum: ['orphaned', 'atRisk', 'owned'] },
          '`orphaned` by default, unless `run` is given.',
        ),
        anyOf('run', {
          type: 'string',
          enum: ['contradicted', 'undeclared', 'shown', 'notApplicable'],
        }),
        anyOf('domain', text, orNone),
        anyOf('outcome', { type: 'string', enum: [...PIN_OUTCOMES, 'none'] }),
        one('q', typed),
        ...page,
      ],
      errors,
    }),
  },
  '/v1/pins/{id}/findings': {
    get: operation({
      id: 'getPinFindings',
      summary:
        'One page of what claims about teams, guilds and decisions rest on',
      schema: 'PinFindings',
      parameters: [id, anyOf('rule', text), ...page],
      errors,
    }),
  },
  '/v1/pins/{id}/changes': {
    get: operation({
      id: 'getPinChanges',
      summary: 'What changed since the pinned review before it',
      schema: 'PinChanges',
      parameters: [
        id,
        anyOf('change', { type: 'string', enum: [...PIN_CHANGES] }),
        anyOf('end', { type: 'string', enum: [...OUTCOME_ENDS] }),
        ...page,
      ],
      errors,
    }),
  },
  '/v1/pins/{id}/outcomes/{kind}/{namespace}/{name}': {
    put: operation({
      id: 'setPinOutcome',
      summary: 'Notes what a meeting decides about something orphaned',
      schema: 'PinOutcome',
      body: 'PinOutcomeRequest',
      parameters: [id, ...['kind', 'namespace', 'name'].map(inPath)],
      errors: {
        404: 'There is no such pinned review, or nothing orphaned of that name in it, or not for the reader.',
      },
    }),
  },
};
