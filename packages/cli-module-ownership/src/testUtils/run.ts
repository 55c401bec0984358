import { Surroundings } from '../commands/surroundings';

/** A process without a terminal, that stands in a folder. */
export const standingIn = (
  cwd: string,
  env: Surroundings['env'] = {},
): Surroundings => ({ cwd, env, colours: false });
