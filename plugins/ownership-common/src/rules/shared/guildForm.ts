import { Evidence } from '../../findings';
import { GuildNode } from '../../snapshot';

/** Where the form of a guild stands. */
export const formEvidence = ({ stated, type }: GuildNode): Evidence =>
  stated
    ? { path: 'spec.form', value: stated.form ?? null }
    : { path: 'spec.type', value: type ?? null };
