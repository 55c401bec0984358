import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gate } from '../commands/gate';
import { review } from '../commands/review';
import { adoption } from '../commands/standard/adoption';
import { lint } from '../commands/standard/lint';
import { preview } from '../commands/standard/preview';
import { Surroundings } from '../commands/surroundings';
import { whoDecides } from '../commands/who/whoDecides';
import { whoOwns } from '../commands/who/whoOwns';
import { Ending } from '../commands/withExitCode';

type Run = (args: string[], around: Surroundings) => Promise<Ending>;

const onDay =
  (run: Run): Run =>
  (args, around) =>
    run([...args, '--now', '2026-01-15'], around);

const COMMANDS = {
  review: onDay(review),
  gate: onDay(gate),
  'standard adoption': onDay(adoption),
  'standard preview': onDay(preview),
  'standard lint': lint,
  'who-owns': onDay(whoOwns),
  'who-decides': onDay(whoDecides),
};

interface Scenario {
  /** What is pinned, in one sentence. */
  about: string;
  /** `review`, where none is named. */
  command?: keyof typeof COMMANDS;
  /** The scenario whose input it takes; its own, where none is named. */
  input?: string;
  args: string[];
  exit: number;
  formats: Format[];
}

// Formatters would rewrite Markdown and JSON, hence the endings.
const EXPECTED = {
  text: 'expected.txt',
  json: 'expected.json.txt',
  markdown: 'expected.md.txt',
  sarif: 'expected.sarif',
} as const;

type Format = keyof typeof EXPECTED;

/** Writes what is printed as what is expected: `yarn bless`. */
const bless = Boolean(process.env.BLESS);

const scenarios = readdirSync(__dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

const read = (name: string): Scenario =>
  JSON.parse(readFileSync(join(__dirname, name, 'scenario.json'), 'utf8'));

/** The input where `bad.yaml.raw` is `bad.yaml`: tools would mend or refuse it. */
function prepare(name: string): string {
  const { input = name } = read(name);
  const cwd = mkdtempSync(join(tmpdir(), 'pillars-scenario-'));
  cpSync(join(__dirname, input, 'input'), cwd, { recursive: true });
  for (const file of readdirSync(cwd).filter(one => one.endsWith('.raw'))) {
    renameSync(join(cwd, file), join(cwd, file.replace(/\.raw$/, '')));
  }
  return cwd;
}

const withoutTimes = (output: string) =>
  output
    .replace(/\d+( ms (?:de lecture|reading), )\d+( ms )/, 'N$1N$2')
    .replace(/"semanticVersion": "[^"]*"/, '"semanticVersion": "N"');

describe('what the command line prints', () => {
  const cases = scenarios.flatMap(name =>
    read(name).formats.map(format => [name, format] as const),
  );

  it.each(cases)('%s, %s', async (name, format) => {
    const { command = 'review', args, exit } = read(name);
    const cwd = prepare(name);
    const all = [...args, '--format', format];
    try {
      const { output, code } = await COMMANDS[command](all, {
        cwd,
        env: {},
        colours: false,
      });
      const file = join(__dirname, name, EXPECTED[format]);
      if (bless) {
        writeFileSync(file, withoutTimes(output));
      }
      expect(existsSync(file)).toBe(true);
      expect(withoutTimes(output)).toBe(readFileSync(file, 'utf8'));
      expect(code).toBe(exit);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });
});
