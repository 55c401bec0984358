import { Evidence } from '../../findings';
import { GuildNode } from '../../snapshot';

/** Why a rule about what a Guild states leaves a group alone. */
export const UNSTATED = 'it is a Group, which cannot state this';

/** What sort of guild it is, in words: `working group`. */
export const guildForm = ({ form }: GuildNode): string =>
  form.replace(/-/g, ' ');

/** Where the form of a guild stands. */
export const formEvidence = ({ stated, type }: GuildNode): Evidence =>
  stated
    ? { path: 'spec.form', value: stated.form ?? null }
    : { path: 'spec.type', value: type ?? null };
