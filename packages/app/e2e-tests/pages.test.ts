import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { barriersOn } from './support/accessibility';
import { prefer, settle, Theme, waitForReview } from './support/portal';

const THEMES: Theme[] = ['light', 'dark'];
const WIDTHS = [1440, 768];

/** Every page and every entity with cards or tabs of ours, by the name of its picture. */
const PAGES: Record<string, string> = {
  overview: '/ownership/overview',
  mine: '/ownership/mine',
  home: '/home',
  review: '/ownership/review',
  'review-panel': '/ownership/review?open=component:default/price-sync',
  refused: '/ownership/review/refused',
  findings: '/ownership/findings',
  waivers: '/ownership/waivers',
  standards: '/ownership/standards',
  standard: '/ownership/standards/default/service-ownership',
  'standard-adoption':
    '/ownership/standards/default/service-ownership?tab=adoption',
  guilds: '/ownership/guilds',
  guild: '/ownership/guilds/default/architecture-council',
  decisions: '/ownership/decisions',
  'decision-map': '/ownership/decisions?view=map',
  'decision-scopes': '/ownership/decisions?view=scopes',
  'decision-scope': '/ownership/decisions/default/new-countries',
  topology: '/ownership/topology',
  'topology-table': '/ownership/topology?view=table',
  pins: '/ownership/pins',
  rules: '/ownership/rules',
  rule: '/ownership/rules/dangling-owner',
  'no-such-page': '/ownership/rules/x/y/z',
  'entity-orphaned': '/catalog/default/component/price-sync',
  'entity-team': '/catalog/default/group/checkout',
  'entity-domain': '/catalog/default/domain/acquisition',
  'entity-person': '/catalog/default/user/camille.roussel',
  catalog: '/catalog?filters[kind]=component',
};

test.beforeAll(async ({ browser }) => {
  const { baseURL } = test.info().project.use;
  const page = await browser.newPage({ baseURL });
  await waitForReview(page);
  await page.close();
});

for (const [name, address] of Object.entries(PAGES)) {
  for (const theme of THEMES) {
    test(`${name} is open to everybody, ${theme}`, async ({ page }) => {
      await prefer(page, { theme });
      await page.goto(address);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 1000 });
        await settle(page);
        const picture = `${name}-${width}-${theme}`;
        await page.screenshot({
          path: join('e2e-results', 'pages', `${picture}.png`),
          fullPage: true,
        });
        expect.soft(await barriersOn(page, picture)).toEqual([]);
        const [content, window] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(content, 'scrolls sideways').toBeLessThanOrEqual(window);
      }
    });
  }
}
