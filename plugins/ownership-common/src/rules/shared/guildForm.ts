import { GuildNode } from '../../snapshot';

/** What sort of guild it is, in words: `working group`. */
export function guildForm({ entity }: GuildNode): string {
  const form: unknown = entity.spec?.form;
  return typeof form === 'string' ? form.replace(/-/g, ' ') : 'guild';
}
