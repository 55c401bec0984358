import { expect, Page } from '@playwright/test';

export type Language = 'en' | 'fr';
export type Theme = 'light' | 'dark';

/** What one chose under Settings, before any page is opened. */
export const prefer = (
  page: Page,
  { language = 'en', theme = 'light' }: { language?: Language; theme?: Theme },
) =>
  page.addInitScript(
    settings => {
      localStorage.setItem('language', settings.language);
      localStorage.setItem('theme', settings.theme);
    },
    { language, theme },
  );

/** Waits for the first review, which reads the catalog some seconds after the start. */
export async function waitForReview(page: Page) {
  await expect(async () => {
    await page.goto('/ownership/overview');
    await expect(
      page.locator('a[href*="ownership=orphaned"]').first(),
    ).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 80_000 });
}

const WAITING = '[role="progressbar"], [aria-busy="true"], .bui-Skeleton';

/** Until a page says the same twice, with nothing on it that waits. */
export async function settle(page: Page) {
  let before: string | undefined;
  await expect(async () => {
    await page.waitForLoadState('networkidle');
    const now = await page.locator('body').innerText();
    const isSame = now === before;
    before = now;
    expect(isSame).toBe(true);
    await expect(page.locator(WAITING)).toHaveCount(0, { timeout: 1 });
  }).toPass({ intervals: [500], timeout: 30_000 });
}
