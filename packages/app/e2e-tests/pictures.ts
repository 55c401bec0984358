// Takes the pictures of the docs anew: `yarn pictures`, or `yarn pictures -g review`.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, Locator, Page, test } from '@playwright/test';
import { prefer, settle, Theme } from './support/portal';

const FOLDER = join(__dirname, '../../../docs/pictures');
const LARGEST = 200_000;

interface Picture {
  at: string;
  /** Something that is there once the page is. */
  shows?: string | RegExp;
  /** What to show; what one sees first, unless stated. */
  of?: (page: Page) => Locator;
  /** How much of the page, in pixels; 760 unless stated, and enough for a card. */
  height?: number;
  theme?: Theme;
  /** What one does there first. */
  prepare?: (page: Page) => Promise<void>;
}

const card = (heading: string) => (page: Page) =>
  page.locator('.bui-Card').filter({
    has: page.getByRole('heading', { name: heading, level: 3, exact: true }),
  });

async function pinReview(page: Page) {
  await page.getByRole('button', { name: 'Pin the review' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Ownership, November');
  await dialog.getByRole('button', { name: 'Pin the review' }).click();
}

const ORPHANED = '/catalog/default/component/price-sync';
const TEAM = '/catalog/default/group/checkout';

/** Every picture by the name of its file. */
const PICTURES: Record<string, Picture> = {
  'page-overview': { at: '/ownership/overview', shows: 'Who owns it' },
  'page-overview-dark': {
    at: '/ownership/overview',
    shows: 'Who owns it',
    theme: 'dark',
  },
  'page-mine': { at: '/ownership/mine', shows: 'What my teams must fix' },
  'page-review': { at: '/ownership/review', shows: 'price-sync' },
  'page-findings': { at: '/ownership/findings', shows: 'dangling-owner' },
  'page-waivers': { at: '/ownership/waivers' },
  'page-standards': { at: '/ownership/standards', shows: /^API design/ },
  'page-guilds': { at: '/ownership/guilds', shows: 'Architecture council' },
  'page-decisions': {
    at: '/ownership/decisions?view=map',
    shows: /retention/i,
    height: 1000,
  },
  'page-topology': { at: '/ownership/topology', shows: 'Checkout' },
  'page-topology-dark': {
    at: '/ownership/topology',
    shows: 'Checkout',
    theme: 'dark',
  },
  'page-pins': {
    at: '/ownership/pins',
    prepare: pinReview,
    shows: /have no living owner/,
  },
  'page-rules': { at: '/ownership/rules', shows: 'dangling-owner' },
  'card-warning': { at: ORPHANED, of: page => page.getByRole('alert') },
  'card-verdict': { at: ORPHANED, of: card('Ownership') },
  'card-standards': { at: ORPHANED, of: card('Standards') },
  'card-decisions': { at: ORPHANED, of: card('Who decides') },
  'card-team-standards': { at: TEAM, of: card('Standards') },
  'page-team': { at: TEAM, shows: 'Who owns it', height: 1000 },
  'card-team-api': { at: TEAM, of: card('Team API') },
  'card-team-to-mend': { at: TEAM, of: card('To mend') },
  'card-team-owns': { at: TEAM, of: card('What it owns and runs') },
  'card-team-works': { at: TEAM, of: card('How it works with others') },
  'card-team-load': { at: TEAM, of: card('Load') },
  'card-team-of-api': {
    at: '/catalog/default/teamapi/checkout',
    of: card('Team API'),
  },
  'card-guilds': { at: TEAM, of: card('Guilds') },
  'card-party-decisions': {
    at: '/catalog/default/group/payments',
    of: card('Decisions'),
  },
  'card-domain-decisions': {
    at: '/catalog/default/domain/acquisition',
    of: card('Who decides'),
  },
  'content-standard': {
    at: '/catalog/default/standard/service-ownership/standard',
    shows: 'Service ownership',
  },
  'content-guild': {
    at: '/catalog/default/guild/architecture-council/guild',
    shows: 'What it is for',
  },
  'content-decision-scope': {
    at: '/catalog/default/decisionscope/new-countries/decision-scope',
    shows: 'What it covers today',
  },
  'catalog-filter': {
    at: '/catalog?filters[kind]=component&filters[user]=all&filters[ownership]=orphaned',
    shows: 'price-sync',
  },
  'home-widget': {
    at: '/home',
    of: page =>
      page.locator('.react-grid-item').filter({ hasText: 'My ownership' }),
  },
  'search-results': {
    at: '/search?query=architecture',
    shows: 'Architecture council',
  },
  panel: {
    at: '/ownership/review?open=component:default/price-sync',
    shows: 'Who could own it',
    height: 1000,
  },
  entity: { at: ORPHANED, shows: 'Orphaned: no living owner', height: 1000 },
  standard: {
    at: '/ownership/standards/default/personal-data',
    shows: 'Four classes',
    height: 1000,
  },
  adoption: {
    at: '/ownership/standards/default/on-call?tab=adoption',
    shows: 'By domain and team',
    height: 1000,
  },
  topology: {
    at: '/ownership/topology?dependencies=yes',
    shows: 'nothing depends',
    height: 860,
  },
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
  const { at, prepare, shows, of, theme = 'light' } = picture;
  const { height = of ? 1600 : 760 } = picture;
  test(name, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height });
    await prefer(page, { theme });
    await page.goto(at);
    await prepare?.(page);
    if (shows) {
      await page.getByText(shows).filter({ visible: true }).first().waitFor();
    }
    await settle(page);
    await expect(page.locator('.bui-Skeleton')).toHaveCount(0);
    // What is drawn after the last answer, and fades in.
    await page.waitForTimeout(1_500);
    const path = join(FOLDER, `${name}.png`);
    const what = of?.(page);
    await what?.first().waitFor();
    await (what?.first() ?? page).screenshot({ path, animations: 'disabled' });
    expect(statSync(path).size).toBeLessThan(LARGEST);
  });
}
