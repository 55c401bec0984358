import { InputError } from '@backstage/errors';
import {
  OwnershipSettings,
  parseOwnershipSettings,
} from '@pillars/plugin-ownership-common';
import { describeError } from '../describeError';
import { hasFields } from '../reader/hasFields';
import { readYaml } from './readYaml';

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
