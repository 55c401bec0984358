import { InputError } from '@backstage/errors';
import { readStandards, SourcedStandard } from '../../reader/readStandards';
import { Problem } from '../../reader/types';
import { place } from '../../report/words';
import { toStandardRef, unknownStandard } from './standardRef';

/** That there is no standard at all, with what may be the reason. */
export function noStandard([first]: readonly Problem[]): InputError {
  const why = first ? ` ${place(first)}: ${first.message}` : '';
  return new InputError(`There is no standard to read.${why}`);
}

/**
 * The standard of a file, or of a folder.
 *
 * @param asked - its ref, where there are several
 * @param cwd - the folder from which paths are meant
 * @throws InputError when it is not one that is there, and can be read
 */
export async function pickStandard(
  file: string,
  asked: string | undefined,
  cwd: string,
): Promise<SourcedStandard> {
  const { standards, problems } = await readStandards([file], cwd);
  const ref = asked === undefined ? undefined : toStandardRef(asked);
  const refused = problems.filter(one => !ref || one.ref === ref);
  const found = standards.filter(one => !ref || one.ref === ref);
  const [first, ...others] = found;
  if (!first && refused.length) {
    throw noStandard(refused);
  }
  const refs = [...new Set(standards.map(one => one.ref))];
  if (!first) {
    throw ref ? unknownStandard(ref, refs) : noStandard([]);
  }
  if (!ref && refs.length > 1) {
    throw new InputError(
      `${file} holds several standards: name one with --standard, of ${refs.join(
        ', ',
      )}.`,
    );
  }
  if (others.length) {
    throw new InputError(
      `${first.ref} stands more than once: at ${found.map(place).join(', ')}.`,
    );
  }
  return first;
}
