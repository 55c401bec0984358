import { askPortal } from '../../portal/askPortal';
import { formatAdoption } from '../../report/standard/formatAdoption';
import { parseFlags } from '../flags';
import { notesOn } from '../notesOn';
import { Surroundings } from '../surroundings';
import { Ending, withExitCode } from '../withExitCode';
import { adoptionInFiles } from './adoptionInFiles';
import { adoptionInPortal } from './adoptionInPortal';
import {
  CatalogOptions,
  CATALOG_FLAGS,
  CATALOG_USAGE,
  toCatalogOptions,
} from './catalogOptions';
import { toStandardRef } from './standardRef';

export const ADOPTION_USAGE = `Usage: pillars standard adoption [options] STANDARD --in PATH...
       pillars standard adoption [options] STANDARD --portal URL

Says how far a standard has come: for each requirement, how many of the entities
that it binds meet it. STANDARD is a ref, such as logging or
standard:default/logging.

Options:
${CATALOG_USAGE}

Exit codes: 0 said, 2 unusable input, no such standard, or a PATH at which
nothing is.
`;

const NAME_ONE =
  'Name one standard, as in `pillars standard adoption logging --in catalog/`.';

async function read(
  options: CatalogOptions,
  ref: string,
  cwd: string,
): Promise<Awaited<ReturnType<typeof adoptionInFiles>>> {
  const { portal, token } = options;
  if (portal === undefined) {
    return adoptionInFiles(ref, options, cwd);
  }
  const figures = await askPortal(portal, token, asking =>
    adoptionInPortal(ref, asking),
  );
  return { adoption: figures, problems: [] };
}

/** Says how far a standard has come. */
export async function adoption(
  args: string[],
  { cwd, env, colours }: Surroundings,
): Promise<Ending> {
  const parsed = parseFlags('standard adoption', args, CATALOG_FLAGS);
  const options = toCatalogOptions(parsed, env, NAME_ONE);
  if (options.help) {
    return { output: ADOPTION_USAGE, code: 0 };
  }
  const ref = toStandardRef(options.about);
  const { adoption: figures, problems } = await read(options, ref, cwd);
  return {
    output: formatAdoption(figures, options.format, {
      colours,
      language: options.language,
    }),
    notes: notesOn(problems),
    // A mistyped path would otherwise pass for one that holds nothing.
    code: problems.some(one => one.type === 'missing') ? 2 : 0,
  };
}

export default withExitCode(adoption);
