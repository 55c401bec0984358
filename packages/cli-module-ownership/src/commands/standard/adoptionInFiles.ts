import { InputError } from '@backstage/errors';
import {
  AdoptionMatrix,
  matrixOf,
  readAdoption,
} from '@pillars/plugin-ownership-common';
import { readCatalog } from '../../reader/readCatalog';
import { Problem } from '../../reader/types';
import { place } from '../../report/words';
import { readOverlay } from '../readOverlay';
import { readSettings } from '../readSettings';
import { reviewCatalog } from '../reviewCatalog';
import { CatalogOptions } from './catalogOptions';
import { unknownStandard } from './standardRef';

/**
 * How far a standard has come in a catalog in files.
 *
 * @param ref - of the standard
 * @throws InputError when it is not there, or a setting is wrong
 */
export async function adoptionInFiles(
  ref: string,
  options: CatalogOptions,
  cwd: string,
): Promise<{ adoption: AdoptionMatrix; problems: Problem[] }> {
  const settings = await readSettings(options.config, cwd);
  const overlay = await readOverlay(options, cwd);
  const catalog = await readCatalog(options.in, cwd);
  const { problems } = catalog;
  const { snapshot, review, findings } = reviewCatalog(catalog, {
    settings,
    overlay,
    now: options.now,
  });
  const readings = readAdoption(snapshot, review, findings);
  const reading = readings.find(one => one.standard.ref === ref);
  if (!reading) {
    const refused = problems.find(one => one.ref === ref && one.isRefused);
    throw refused
      ? new InputError(`${place(refused)}: ${ref}: ${refused.message}`)
      : unknownStandard(
          ref,
          readings.map(one => one.standard.ref),
        );
  }
  return { adoption: matrixOf(reading, snapshot.accountableFor), problems };
}
