import { CliCommandContext } from '@backstage/cli-node';
import { describeError } from '../describeError';
import { oneLine } from '../report/safeText';
import { Surroundings, surroundings } from './surroundings';

/** 0: clean; 1: findings at or above the threshold; 2: unusable input. */
export type ExitCode = 0 | 1 | 2;

/** What a command prints, and how it ends. */
export interface Ending {
  output: string;
  /** For the error stream, beside the output. */
  notes?: string;
  code: ExitCode;
}

// The host ends the process as soon as a command returns, with 0, so what is
// printed has to be out before, and the code has to be ours.
const write = (stream: NodeJS.WriteStream, text: string) =>
  new Promise<void>((resolve, reject) => {
    const end = (error?: NodeJS.ErrnoException | null) => {
      // Whoever reads may close early (`pillars review … | head`).
      if (!error || error.code === 'EPIPE') {
        resolve();
      } else {
        const why = describeError(error);
        reject(new Error(`The output cannot be written: ${why}.`));
      }
    };
    stream.once('error', end);
    stream.write(text, end);
  });

/**
 * A command that says in one line on the error stream why it cannot run, and
 * then exits with 2.
 */
export function withExitCode(
  run: (args: string[], around: Surroundings) => Promise<Ending>,
): (context: CliCommandContext) => Promise<void> {
  return async ({ args }) => {
    let code: ExitCode = 2;
    try {
      const ending = await run(args, surroundings(process));
      await write(process.stdout, ending.output);
      await write(process.stderr, ending.notes ?? '');
      code = ending.code;
    } catch (error) {
      const message = `pillars: ${oneLine(describeError(error))}\n`;
      // There is nowhere left to say that it cannot be said.
      await write(process.stderr, message).catch(() => undefined);
    }
    process.exit(code);
  };
}
