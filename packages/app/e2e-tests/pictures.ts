// Takes the pictures of the docs anew: `yarn pictures`, or `yarn pictures -g review`.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, Locator, Page, test } from '@playwright/test';
import { prefer, settle, Theme } from './support/portal';

const FOLDER = join(__dirname, '../../../docs/pictures');
const LARGEST = 120_000;

interface Picture {
  at: string;
  /** What to show; what one sees first, unless stated. */
  of?: (page: Page) => Locator;
  /** How much of the page, in pixels; 760 unless stated. */
  height?: number;
  theme?: Theme;
}

const card = (heading: string) => (page: Page) =>
  page.locator('.bui-Card').filter({
    has: page.getByRole('heading', { name: heading, level: 3, exact: true }),
  });

const ORPHANED = '/catalog/default/component/price-sync';

/** Every picture by the name of its file. */
const PICTURES: Record<string, Picture> = {
  'page-overview': { at: '/ownership/overview' },
  'page-overview-dark': { at: '/ownership/overview', theme: 'dark' },
  'page-mine': { at: '/ownership/mine' },
  'page-review': { at: '/ownership/review' },
  'page-findings': { at: '/ownership/findings' },
  'page-waivers': { at: '/ownership/waivers' },
  'page-standards': { at: '/ownership/standards' },
  'page-guilds': { at: '/ownership/guilds' },
  'page-decisions': { at: '/ownership/decisions?view=map' },
  'page-topology': { at: '/ownership/topology' },
  'page-topology-dark': { at: '/ownership/topology', theme: 'dark' },
  'page-pins': { at: '/ownership/pins', height: 520 },
  'page-rules': { at: '/ownership/rules' },
  'card-warning': { at: ORPHANED, of: page => page.getByRole('alert') },
  'card-verdict': { at: ORPHANED, of: card('Ownership') },
  'card-standards': { at: ORPHANED, of: card('Standards') },
  'card-decisions': { at: ORPHANED, of: card('Who decides') },
  'card-team-standards': {
    at: '/catalog/default/group/checkout',
    of: card('Standards'),
  },
  'card-guilds': { at: '/catalog/default/group/checkout', of: card('Guilds') },
  'card-party-decisions': {
    at: '/catalog/default/user/camille.roussel',
    of: card('Decisions'),
  },
  'card-domain-decisions': {
    at: '/catalog/default/domain/acquisition',
    of: card('Who decides'),
  },
  'content-standard': {
    at: '/catalog/default/standard/service-ownership/standard',
  },
  'content-guild': { at: '/catalog/default/guild/architecture-council/guild' },
  'content-decision-scope': {
    at: '/catalog/default/decisionscope/new-countries/decision-scope',
  },
  'catalog-filter': { at: '/catalog?filters[kind]=component', height: 620 },
  'search-results': { at: '/search?query=ownership', height: 620 },
};

// The first review comes some seconds after the start.
test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  await expect(async () => {
    await page.goto('/ownership/overview');
    await expect(page.getByText('Who owns it')).toBeVisible();
  }).toPass({ timeout: 80_000 });
  await page.close();
});

for (const [name, picture] of Object.entries(PICTURES)) {
  const { at, of, height = 760, theme = 'light' } = picture;
  test(name, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height });
    await prefer(page, { theme });
    await page.goto(at);
    await settle(page);
    const path = join(FOLDER, `${name}.png`);
    const what = of?.(page);
    await what?.first().waitFor();
    await (what?.first() ?? page).screenshot({ path, animations: 'disabled' });
    expect(statSync(path).size).toBeLessThan(LARGEST);
  });
}
