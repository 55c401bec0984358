import { createCliModule, runCli } from '@backstage/cli-node';
import { closest } from 'fastest-levenshtein';
import packageJson from '../package.json';
import { pillarsCommands } from './commands';

const { name, version } = packageJson;

/**
 * Why the arguments name no command; undefined where they do. The host would
 * say nothing, or exit with 1, which is our word for findings.
 */
function unknownCommand([first]: string[]): string | undefined {
  const names = pillarsCommands([]).map(command => command.path[0]);
  if (first === undefined) {
    const last = names.pop();
    return `pillars: Name a command, ${names.join(
      ', ',
    )} or ${last}; \`pillars --help\` says more.\n`;
  }
  const known = [...names, 'help', '-h', '--help', '-V', '--version'];
  return known.includes(first)
    ? undefined
    : `pillars: There is no command "${first}". Did you mean ${closest(
        first,
        names,
      )}?\n`;
}

/**
 * Runs the binary `pillars` with the arguments of the process.
 *
 * @public
 */
export async function runPillars(): Promise<void> {
  const mistake = unknownCommand(process.argv.slice(2));
  if (mistake) {
    process.stderr.write(mistake);
    process.exitCode = 2;
    return;
  }
  await runCli({
    name: 'pillars',
    version,
    modules: [
      createCliModule({
        packageJson: { name },
        init: async registry =>
          pillarsCommands([]).forEach(registry.addCommand),
      }),
    ],
  });
}
