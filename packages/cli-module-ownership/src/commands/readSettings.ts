import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError, isError } from '@backstage/errors';
import {
  OwnershipSettings,
  parseOwnershipSettings,
} from '@pillars/plugin-ownership-common';
import { parse } from 'yaml';
import { describeError } from '../describeError';
import { hasFields } from '../reader/checkEntity';

async function readYaml(file: string, cwd: string): Promise<unknown> {
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
        ? `${file} holds several documents, and settings are one.`
        : `${file} is no YAML: ${describeError(error)}.`,
    );
  }
}

/**
 * The settings of a file, which holds the keys of `ownership` alone or, like a
 * portal's own `app-config.yaml`, among others.
 *
 * @throws InputError that names the file and the key
 */
export async function readSettings(
  file: string | undefined,
  cwd: string,
): Promise<OwnershipSettings> {
  if (file === undefined) {
    return parseOwnershipSettings(undefined);
  }
  const content = await readYaml(file, cwd);
  const own = hasFields(content) ? content.ownership ?? content : content;
  try {
    return parseOwnershipSettings(own);
  } catch (error) {
    throw new InputError(`${file}: ${describeError(error)}`);
  }
}
