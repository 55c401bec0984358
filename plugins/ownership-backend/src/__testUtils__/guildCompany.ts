import { Entity } from '@backstage/catalog-model';
import { standard } from './company';
import { entity, service, team } from './reviewed';

export const CRAFT = 'guild:default/craft';
export const BOARD = 'guild:default/board';
export const IDLE = 'guild:default/idle';
export const SELLING = 'domain:default/selling';
export const PAYING = 'domain:default/paying';

export const guild = (
  name: string,
  spec: object = {},
  metadata: Partial<Entity['metadata']> = {},
) => entity('Guild', name, { form: 'guild', ...spec }, metadata);

export const craft = (more: object = {}) =>
  guild(
    'craft',
    {
      authority: 'binding',
      mission: 'We write 100%_well.',
      charter: 'The secret charter.',
      chairs: ['ann'],
      members: ['cy'],
      scope: ['selling', 'paying'],
      cadence: 'P14D',
      ...more,
    },
    { title: 'Writing well', description: 'Of code.' },
  );

/** In the order of their titles: board, idle, Writing well. */
const GUILDS = [
  craft(),
  guild('board', {
    form: 'committee',
    authority: 'advisory',
    chairs: ['cy', 'ann'],
    mission: 'It decides.',
    charter: 'It meets.',
    scope: ['paying'],
  }),
  guild('idle', { authority: 'none' }),
];

export const COMPANY = [
  team('blue', 'ann', 'bob'),
  team('red', 'cy', 'ann'),
  entity('Domain', 'selling', { owner: 'blue' }),
  entity('Domain', 'paying', { owner: 'red' }),
  service('a', { owner: 'blue' }),
  ...['ann', 'bob', 'cy'].map(name => entity('User', name, { memberOf: [] })),
  ...GUILDS,
  standard('one', { status: 'adopted' }),
  standard('two', { status: 'trial' }),
  standard('three', { status: 'proposed' }),
  standard('four', { status: 'deprecated' }),
];
