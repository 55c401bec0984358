import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { InputError } from '@backstage/errors';
import { whyRefused } from '@pillars/plugin-ownership-common';
import { parse } from 'yaml';
import { describeError } from '../../describeError';
import { oneLine } from '../../report/safeText';
import { parseFlags } from '../flags';
import { Surroundings } from '../surroundings';
import { Ending, withExitCode } from '../withExitCode';
import { Skeleton, skeletonText, skeletonYaml } from './skeleton';

export const NEW_USAGE = `Usage: pillars standard new [options] NAME

Writes the skeleton of a standard: NAME.yaml with requirements of each level, and
NAME.md with its text. Both pass \`pillars standard lint\` and \`pillars review\` as
they are. What is there already stays as it is.

Options:
  --guild REF    the guild that publishes it, such as api-guild
  --title TITLE  how people call it; made of NAME where there is none
  --dir DIR      the folder to write to; this one by default
  -h, --help     show this

Exit codes: 0 written, 2 a name that the catalog would refuse, or a file that is
there already.
`;

/** For the guild to put its name in. */
const SOME_GUILD = 'your-guild';

/** `error-handling` as a title. */
function titleOf(name: string): string {
  const words = name.replace(/[-_.]+/g, ' ').trim() || name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @throws InputError for what the catalog would not take */
async function check(document: string, text: string) {
  const entity = parse(document);
  entity.spec.content = text;
  const [why] = await whyRefused(entity);
  if (why) {
    throw new InputError(`The catalog would refuse it: ${why}.`);
  }
}

/** Writes all files or none, and nothing over what is there. */
async function writeAll(
  files: ReadonlyArray<{ path: string; name: string; content: string }>,
) {
  const known = files.find(({ path }) => existsSync(path));
  if (known) {
    throw new InputError(`${known.name} is there already; nothing is written.`);
  }
  const written: string[] = [];
  for (const { path, name, content } of files) {
    try {
      await writeFile(path, content, { flag: 'wx' });
      written.push(path);
    } catch (error) {
      await Promise.all(written.map(one => rm(one)));
      throw new InputError(`Cannot write ${name}: ${describeError(error)}.`);
    }
  }
}

function toSkeleton(
  positionals: string[],
  { guild = SOME_GUILD, title }: { guild?: string; title?: string },
): Skeleton {
  const [name, ...more] = positionals;
  if (!name?.trim() || more.length) {
    throw new InputError(
      'Name one standard, as in `pillars standard new error-handling --guild api-guild`.',
    );
  }
  if (title !== undefined && !title.trim()) {
    throw new InputError('--title is blank.');
  }
  return { name, guild, title: oneLine(title ?? titleOf(name)).trim() };
}

/** Writes the skeleton of a standard. */
export async function create(
  args: string[],
  { cwd }: Surroundings,
): Promise<Ending> {
  const { values, positionals } = parseFlags('standard new', args, {
    guild: { type: 'string' },
    title: { type: 'string' },
    dir: { type: 'string', default: '.' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    return { output: NEW_USAGE, code: 0 };
  }
  const skeleton = toSkeleton(positionals, values);
  const document = skeletonYaml(skeleton);
  const text = skeletonText(skeleton);
  await check(document, text);

  const folder = resolve(cwd, values.dir);
  const fileOf = (ending: string, content: string) => {
    const path = join(folder, `${skeleton.name}.${ending}`);
    return { path, name: relative(cwd, path), content };
  };
  const files = [fileOf('yaml', document), fileOf('md', text)];
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new InputError(
      `Cannot write to ${values.dir}: ${describeError(error)}.`,
    );
  }
  await writeAll(files);
  const [{ name }] = files;
  return {
    output: `Written:
${files.map(one => `  ${one.name}`).join('\n')}

Say in both what you want, then look at it:
  pillars standard lint ${name}
  pillars standard preview ${name} --in CATALOG
`,
    code: 0,
  };
}

export default withExitCode(create);
