import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Where real catalogs are: PILLARS_DATA, or a folder beside the repository.
 * They are no part of the project.
 */
export const REAL_DATA = resolve(
  // This is for tests alone, which are never bundled.
  // eslint-disable-next-line no-restricted-syntax
  process.env.PILLARS_DATA ?? join(__dirname, '../../../../../shared/data'),
);

/** Whether a folder of real data is there; says so where its tests are skipped. */
export function hasRealData(folder: string): boolean {
  const path = join(REAL_DATA, folder);
  const isThere = existsSync(path);
  if (!isThere) {
    process.stderr.write(
      `Skipped: there is no ${path}; PILLARS_DATA names where real catalogs are.\n`,
    );
  }
  return isThere;
}
