type Environment = Readonly<Record<string, string | undefined>>;

/** What a command takes from the process that it runs in. */
export interface Surroundings {
  /** The folder from which paths are meant. */
  cwd: string;
  env: Environment;
  /** Whether what is printed may hold colours. */
  colours: boolean;
}

/**
 * The folder in which the user stands.
 *
 * @remarks
 *
 * `yarn pillars …` and `npm run pillars …` run a script, which starts in the
 * root of the project wherever it was called from; they say in `INIT_CWD` where
 * that was. Under a script of any other name the paths are those of whoever
 * wrote the script, so they are meant from where it starts.
 */
function folderOf(env: Environment, cwd: string): string {
  return env.npm_lifecycle_event === 'pillars' ? env.INIT_CWD ?? cwd : cwd;
}

function wantsColours(env: Environment, isTerminal: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) {
    return !['0', 'false'].includes(env.FORCE_COLOR);
  }
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** Reads what a command needs to know of its process. */
export function surroundings(process: {
  env: Environment;
  cwd(): string;
  stdout: { isTTY?: boolean };
}): Surroundings {
  const { env, stdout } = process;
  return {
    cwd: folderOf(env, process.cwd()),
    env,
    colours: wantsColours(env, Boolean(stdout.isTTY)),
  };
}
