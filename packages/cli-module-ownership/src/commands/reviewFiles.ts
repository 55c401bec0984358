import { performance } from 'node:perf_hooks';
import { Overlay, OwnershipSettings } from '@pillars/plugin-ownership-common';
import { readCatalog } from '../reader/readCatalog';
import { Report, toReport } from '../report/Report';
import { reviewCatalog } from './reviewCatalog';

/**
 * Reads a catalog from files and reviews it, and measures both.
 *
 * @param cwd - the folder from which paths are meant
 * @throws InputError when there is nothing to review
 */
export async function reviewFiles(options: {
  paths: readonly string[];
  cwd: string;
  settings: OwnershipSettings;
  overlay: Overlay;
  now: number;
}): Promise<Report> {
  const { paths, cwd } = options;
  const started = performance.now();
  const catalog = await readCatalog(paths, cwd);
  const read = performance.now();
  const { review, findings } = reviewCatalog(catalog, options);
  const reviewed = performance.now();
  return toReport(review, findings, catalog, {
    reading: Math.round(read - started),
    rules: Math.round(reviewed - read),
  });
}
