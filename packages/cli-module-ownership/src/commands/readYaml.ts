import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError, isError } from '@backstage/errors';
import { parse } from 'yaml';
import { describeError } from '../describeError';

/**
 * What a file of one YAML or JSON document holds.
 *
 * @throws InputError that names the file
 */
export async function readYaml(file: string, cwd: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new InputError(`Cannot read ${file}: ${describeError(error)}.`);
  }
  try {
    return parse(text, { prettyErrors: false });
  } catch (error) {
    const several = isError(error) && error.code === 'MULTIPLE_DOCS';
    throw new InputError(
      several
        ? `${file} holds several documents, where one is meant.`
        : `${file} is no YAML: ${describeError(error)}.`,
    );
  }
}
