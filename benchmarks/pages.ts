import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { Browser, chromium } from '@playwright/test';
import { generateCatalog } from './generateCatalog';
import { startPortal } from './portal';

// A Chromium of the system, where Playwright has fetched none of its own.
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

const PAGES = {
  'catalog, of Backstage': '/catalog?filters[kind]=component&filters[user]=all',
  review: '/ownership/review',
  findings: '/ownership/findings',
  overview: '/ownership/overview',
};

const CONTENT = 'tbody tr td, [role="meter"]';

/**
 * Milliseconds from asking for a page, by a browser that has never seen the portal,
 * until its first row is there and the page has nothing left to do.
 */
async function timeOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
  });
  try {
    const page = await context.newPage();
    const began = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator(CONTENT).first().waitFor({ timeout: 120_000 });
    await page.evaluate(
      () => new Promise(resolve => requestIdleCallback(resolve)),
    );
    return performance.now() - began;
  } finally {
    await context.close();
  }
}

const median = (times: number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

async function openPortal(url: string | undefined, size: number) {
  if (url) {
    return { url, stop: () => {} };
  }
  const { entities } = generateCatalog(size);
  console.log(`Loading ${entities.length} entities into a portal …`);
  return startPortal(entities);
}

async function main() {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '10000' },
      runs: { type: 'string', default: '7' },
      /** Of a portal that runs already, with a catalog of its own. */
      url: { type: 'string' },
    },
  });
  const portal = await openPortal(values.url, Number(values.size));
  const browser = await chromium.launch({
    ...(existsSync(SYSTEM_CHROMIUM) && { executablePath: SYSTEM_CHROMIUM }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const times = new Map<string, number[]>();
    // By turns, so that what the machine does besides falls on all of them; the
    // first turn does not count.
    for (let run = 0; run <= Number(values.runs); run++) {
      for (const [name, path] of Object.entries(PAGES)) {
        const took = await timeOf(browser, portal.url + path);
        times.set(name, [...(times.get(name) ?? []), ...(run ? [took] : [])]);
      }
    }
    const [reference] = [...times.values()].map(median);
    console.log('Until a page can be used, medians');
    for (const [name, all] of times) {
      const ratio = (median(all) / reference).toFixed(2);
      console.log(
        `  ${name.padEnd(24)}${median(all).toFixed(
          0,
        )} ms, ${ratio} times the catalog's`,
      );
    }
  } finally {
    await browser.close();
    portal.stop();
  }
}

main().catch(error => {
  console.error(error.message);
  process.exitCode = 1;
});
