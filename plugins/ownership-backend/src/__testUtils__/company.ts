import { Entity } from '@backstage/catalog-model';
import {
  EMPTY_OVERLAY,
  Overlay,
  unmetFingerprint,
  Waiver,
} from '@pillars/plugin-ownership-common';
import { entity, service, team } from './reviewed';

// Two teams with a domain each, six components, and four standards. What each
// component does with each requirement of `classify`, in their order (class,
// described, book, kind):
//
//      domain   team  class  described  book   kind
//   a  selling  blue  met    met        met    unverifiable
//   b  selling  blue  unmet  unmet      met    unverifiable
//   c  paying   red   met    unmet      unmet  unverifiable
//   d  paying   red   unmet  unmet      unmet  unverifiable
//   e  -        -     unmet  unmet      unmet  unverifiable
//   f  -        red   unmet  met        n/a    unverifiable

export const CLASSIFY = 'standard:default/classify';
export const TRIED = 'standard:default/tried';
export const OLD = 'standard:default/old';
export const LOOSE = 'standard:default/loose';

const CLASS = { 'acme.example/class': 'public' };
const BOOK = { 'pillars.dev/runbook': 'https://books.example/x' };
const TIER = { 'pillars.dev/tier': '1' };
const exists = (path: string) => ({ [path]: { $exists: true } });

export const REQUIREMENTS = [
  {
    id: 'class',
    level: 'MUST',
    statement: 'It states its class.',
    check: exists('metadata.annotations.acme.example/class'),
  },
  {
    id: 'described',
    level: 'SHOULD',
    statement: 'It is described.',
    check: exists('metadata.description'),
  },
  {
    id: 'book',
    level: 'MUST',
    statement: 'It has a runbook.',
    check: 'no-runbook',
  },
  { id: 'kind', level: 'MAY', statement: 'It is kind.' },
];

export const standard = (
  name: string,
  spec: object = {},
  metadata: Partial<Entity['metadata']> = {},
) =>
  entity(
    'Standard',
    name,
    { guild: 'craft', status: 'adopted', content: 'Text.', ...spec },
    metadata,
  );

/** The standard that binds the six components. */
export const classify = (
  spec: object = {},
  metadata: Partial<Entity['metadata']> = {},
) =>
  standard(
    'classify',
    {
      version: '1.0',
      content: 'Every service MUST say how secret its data is.',
      appliesTo: { kind: 'Component' },
      requirements: REQUIREMENTS,
      ...spec,
    },
    { title: 'Classify data', description: 'What may leak.', ...metadata },
  );

export const PEOPLE = [
  team('blue', 'ann', 'bob'),
  team('red', 'cy', 'dee'),
  entity('Domain', 'selling', { owner: 'blue' }),
  entity('Domain', 'paying', { owner: 'red' }),
  entity('System', 'shop', { owner: 'blue', domain: 'selling' }),
  entity('System', 'till', { owner: 'red', domain: 'paying' }),
];

export const COMPONENTS = [
  service(
    'a',
    { owner: 'blue', system: 'shop' },
    { description: 'The basket.', annotations: { ...CLASS, ...BOOK, ...TIER } },
  ),
  service(
    'b',
    { owner: 'blue', system: 'shop' },
    { title: 'Bill 50%_off', annotations: { ...BOOK, ...TIER } },
  ),
  service(
    'c',
    { owner: 'red', system: 'till' },
    { annotations: { ...CLASS, ...TIER } },
  ),
  service('d', { owner: 'red', system: 'till' }, { annotations: TIER }),
  service('e', { owner: 'gone' }, { annotations: TIER }),
  service('f', { type: 'library', owner: 'red' }, { description: 'Shared.' }),
];

/** In the order of their titles: 100%_done, Classify data, loose, tried. */
export const STANDARDS = [
  classify(),
  // On trial, by a guild that does not exist, for everything owned: six
  // components and two systems.
  standard('tried', { status: 'trial', guild: 'council', version: '0.1' }),
  // Of no guild that anybody could name, for nothing that there is.
  standard(
    'old',
    { status: 'retired', guild: ' ', appliesTo: { kind: 'API' } },
    { title: '100%_done' },
  ),
  standard('loose', { status: 'proposed', appliesTo: { kind: 'System' } }),
];

export const COMPANY = [
  ...PEOPLE,
  entity('Guild', 'craft', { form: 'guild', chairs: ['ann'] }),
  ...COMPONENTS,
  ...STANDARDS,
];

/** A waiver of one requirement of `classify` for one component. */
export function waiverOf(
  name: string,
  requirement: string,
  expiresOn: string,
): Waiver {
  const subject = `component:default/${name}`;
  return {
    id: `${name}-${requirement}`,
    rule: 'standard-unmet',
    fingerprint: unmetFingerprint(subject, CLASSIFY, requirement),
    subject,
    reason: 'Later.',
    expiresOn,
    state: 'approved',
    requestedBy: 'user:default/cy',
    requestedAt: '2025-12-01T00:00:00.000Z',
  };
}

export const withWaivers = (...waivers: Waiver[]): Overlay => ({
  ...EMPTY_OVERLAY,
  waivers,
});
