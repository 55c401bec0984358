import { InputError } from '@backstage/errors';
import {
  previewStandard,
  rules,
  StandardPreview,
} from '@pillars/plugin-ownership-common';
import { readCatalog } from '../../reader/readCatalog';
import { SourcedStandard } from '../../reader/readStandards';
import { Problem } from '../../reader/types';
import { readOverlay } from '../readOverlay';
import { readSettings } from '../readSettings';
import { CatalogOptions } from './catalogOptions';

/** What a standard would be, with what is wrong with the input. */
export interface Preview extends StandardPreview {
  /** With the standard. */
  problems: Problem[];
  /** With the catalog that it was laid over: what the figures are without. */
  catalogProblems: Problem[];
}

/**
 * Lays a standard over a catalog in files.
 *
 * @throws InputError when there is no catalog, or a setting is wrong
 */
export async function previewInFiles(
  { entity, ref }: SourcedStandard,
  options: CatalogOptions,
  cwd: string,
): Promise<Preview> {
  const settings = await readSettings(options.config, cwd);
  const overlay = await readOverlay(options, cwd);
  const { entities, problems } = await readCatalog(options.in, cwd);
  const preview = previewStandard(
    entities.map(one => one.entity),
    entity,
    { rules, settings, overlay, now: options.now },
  );
  if (!preview) {
    throw new InputError(`${ref} is no standard.`);
  }
  return {
    ...preview,
    problems: problems.filter(one => one.type === 'missing'),
    catalogProblems: problems.filter(one => one.type !== 'missing'),
  };
}
