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

/** Until a page has nothing more to fetch, and nothing that turns. */
export async function settle(page: Page) {
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
