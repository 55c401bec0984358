import { InputError } from '@backstage/errors';
import {
  EMPTY_OVERLAY,
  Overlay,
  parseOverlay,
} from '@pillars/plugin-ownership-common';
import { describeError } from '../describeError';
import { askPortal } from '../portal/askPortal';
import { CommonOptions } from './flags';
import { readYaml } from './readYaml';

/**
 * What people say about findings, from a file or from a portal.
 *
 * @throws InputError that names the file and the key
 */
export async function readOverlay(
  { overlay, token }: Pick<CommonOptions, 'overlay' | 'token'>,
  cwd: string,
): Promise<Overlay> {
  if (overlay === undefined) {
    return EMPTY_OVERLAY;
  }
  const content = /^https?:/i.test(overlay)
    ? await askPortal(
        overlay,
        token,
        ({ client, options }) => client.getOverlay(options()),
        'overlay',
      )
    : await readYaml(overlay, cwd);
  try {
    return parseOverlay(content);
  } catch (error) {
    throw new InputError(`${overlay}: ${describeError(error)}`);
  }
}
