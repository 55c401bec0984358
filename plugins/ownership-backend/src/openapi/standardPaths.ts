import {
  ADOPTION_STATES,
  STANDARD_STATUSES,
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

const named = ['namespace', 'name'].map(inPath);
const errors = {
  404: 'There is no such standard or text, or not for the reader.',
};

export const standardPaths = {
  '/v1/standards': {
    get: operation({
      id: 'getStandards',
      summary: 'One page of standards, with facets',
      schema: 'Standards',
      parameters: [
        anyOf('status', { type: 'string', enum: [...STANDARD_STATUSES] }),
        anyOf('guild', text, orNone),
        anyOf('team', text),
        anyOf('domain', text),
        one('removed', { type: 'boolean' }),
        one('q', typed),
        ...page,
      ],
    }),
  },
  '/v1/standards/preview': {
    post: operation({
      id: 'previewStandard',
      summary: 'What a standard would be once it is merged',
      schema: 'Preview',
      body: 'PreviewRequest',
      errors: { 413: 'The request is larger than it may be.' },
    }),
  },
  '/v1/standards/{namespace}/{name}': {
    get: operation({
      id: 'getStandard',
      summary: 'A standard with one of its texts, the newest unless asked',
      schema: 'Standard',
      parameters: [
        ...named,
        one('version', text),
        one('revision', { type: 'integer', minimum: 1, maximum: 1_000_000 }),
      ],
      errors,
    }),
  },
  '/v1/standards/{namespace}/{name}/adoption': {
    get: operation({
      id: 'getAdoption',
      summary: 'How far a standard has come, by requirement, domain and team',
      schema: 'Adoption',
      parameters: named,
      errors,
    }),
  },
  '/v1/standards/{namespace}/{name}/entities': {
    get: operation({
      id: 'getBound',
      summary: 'One page of what a standard binds, and how it stands to it',
      schema: 'Bound',
      parameters: [
        ...named,
        one('requirement', text),
        anyOf('state', { type: 'string', enum: [...ADOPTION_STATES] }),
        anyOf('domain', text, orNone),
        anyOf('team', text, orNone),
        one('q', typed),
        ...page,
      ],
      errors,
    }),
  },
  '/v1/entities/{kind}/{namespace}/{name}/standards': {
    get: operation({
      id: 'getBindingStandards',
      summary: 'The standards that bind an entity, and how it stands to them',
      schema: 'BindingStandards',
      parameters: ['kind', 'namespace', 'name'].map(inPath),
    }),
  },
};
