import { InputError } from '@backstage/errors';
import {
  configureRules,
  OwnershipSettings,
  parseOwnershipSettings,
  rules,
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
  const own =
    hasFields(content) && 'ownership' in content
      ? content.ownership ?? {}
      : content;
  try {
    const settings = parseOwnershipSettings(own);
    // Options and predicates are the rules' business; a mistake is the file's.
    configureRules(rules, settings);
    return settings;
  } catch (error) {
    throw new InputError(`${file}: ${describeError(error)}`);
  }
}
