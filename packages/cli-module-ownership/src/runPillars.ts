import { createCliModule, runCli } from '@backstage/cli-node';
import { closest } from 'fastest-levenshtein';
import packageJson from '../package.json';
import { pillarsCommands } from './commands';

const { name, version } = packageJson;

const HELP = ['help', '-h', '--help', '-V', '--version'];

const orList = (names: readonly string[]) =>
  `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/**
 * Why the arguments name no command; undefined where they do. The host would
 * say nothing, or exit with 1, which is our word for findings.
 */
function unknownCommand(args: string[]): string | undefined {
  let paths = pillarsCommands([]).map(command => command.path);
  for (let depth = 0; paths.some(path => path.length > depth); depth += 1) {
    const next = args[depth];
    const before = ['pillars', ...args.slice(0, depth)].join(' ');
    const names = [...new Set(paths.map(path => path[depth]))];
    if (next === undefined) {
      return `pillars: Name a command, ${orList(
        names,
      )}; \`${before} --help\` says more.\n`;
    }
    if (HELP.includes(next)) {
      return undefined;
    }
    if (!names.includes(next)) {
      const asked = args.slice(0, depth + 1).join(' ');
      const near = closest(next, names);
      return `pillars: There is no command "${asked}". Did you mean ${near}?\n`;
    }
    paths = paths.filter(path => path[depth] === next);
  }
  return undefined;
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
