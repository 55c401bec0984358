import { expect, test } from '@playwright/test';
import { barriersOn } from './support/accessibility';
import { prefer, settle, waitForReview } from './support/portal';

test.beforeEach(async ({ page }) => {
  await prefer(page, { language: 'fr' });
  await waitForReview(page);
});

test('a developer reads in French who owns, and what to do', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/price-sync');
  await expect(page.getByRole('alert')).toContainText(
    'Sans propriétaire actif',
  );
  await page.getByRole('alert').getByRole('link').click();
  const panel = page.getByRole('dialog', { name: 'price-sync' });
  await expect(
    panel
      .getByText('Le propriétaire group:default/pricing n’existe pas')
      .first(),
  ).toBeVisible();
  await settle(page);
  expect(await barriersOn(page, 'french-panel')).toEqual([]);

  await page.goto('/ownership/mine');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settle(page);
  expect(await barriersOn(page, 'french-mine')).toEqual([]);
});

test('an architect takes the review to a French meeting', async ({ page }) => {
  await page.getByRole('tab', { name: 'Revue', exact: true }).click();
  await expect(page.getByRole('row', { name: /price-sync/ })).toContainText(
    'Sans propriétaire',
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);

  await page.getByRole('tab', { name: 'Règles' }).click();
  await page
    .getByRole('link', { name: 'Le propriétaire n’existe pas' })
    .click();
  await expect(page.getByText(/famille/).first()).toBeVisible();
  await settle(page);
  expect(await barriersOn(page, 'french-rule')).toEqual([]);
});
