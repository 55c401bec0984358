import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { Page } from '@playwright/test';

const RESULTS = join('e2e-results', 'axe');

/**
 * What axe finds serious or critical on a page as it stands, one line for each
 * element. All that it finds is kept under `e2e-results/axe`.
 */
export async function barriersOn(page: Page, name: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Backstage's own card, whose progress has no name while it loads.
    .exclude('[class*="PluginCatalogGraph"]')
    // The headers of Backstage's own catalog, which nest what one presses.
    .exclude('[class*="MuiTableSortLabel-root"]')
    .analyze();
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${name}.json`);
  writeFileSync(file, JSON.stringify(violations, undefined, 2));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.html.slice(0, 200)}`),
    );
}
