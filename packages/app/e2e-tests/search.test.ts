import { expect, test } from '@playwright/test';

test('a word from the middle of a standard finds it', async ({ page }) => {
  await page.goto('/ownership');
  await page.getByRole('link', { name: 'Search' }).click();
  const result = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'API design' }) });
  // The catalog is read for the search some seconds after the start.
  await expect(async () => {
    await page.goto('/search?query=afternoon');
    await expect(result).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 80_000 });

  await expect(result.locator('mark')).toHaveText('afternoon');
  await expect(result).toContainText('Adopted');
  await expect(
    result.getByRole('link', { name: 'API design' }),
  ).toHaveAttribute('href', '/ownership/standards/default/api-design');
  await expect(
    result.getByRole('link', { name: 'Architecture council' }),
  ).toBeVisible();
});
