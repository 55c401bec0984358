import { expect, Page, test } from '@playwright/test';

/** Waits for the first review, which reads the catalog some seconds after the start. */
async function openReview(page: Page) {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'By domain' })).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('tab', { name: 'Review' }).click();
  await expect(page.getByRole('heading', { name: 'Review' })).toBeVisible();
}

const row = (page: Page, name: string) => page.getByRole('row', { name });

test('signs in as one of the people', async ({ page }) => {
  await page.goto('/settings');
  await expect(page.getByText('Camille Roussel').first()).toBeVisible();
});

test('an architect follows an orphaned service from the review to its page', async ({
  page,
}) => {
  await openReview(page);
  // The riskiest comes first, after the header.
  await expect(page.getByRole('row').nth(1)).toContainText('price-sync');

  await row(page, 'price-sync').click();
  const panel = page.getByRole('dialog', { name: 'price-sync' });
  await expect(panel.getByText('Orphaned', { exact: true })).toBeVisible();
  await expect(
    panel.getByText('The owner group:default/pricing does not exist').first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/open=component/);

  await panel.getByRole('link', { name: 'price-sync' }).click();
  await expect(page).toHaveURL(/\/catalog\/default\/component\/price-sync/);
  await expect(page.getByRole('alert')).toContainText(
    'Orphaned: no living owner',
  );
  await page.getByRole('link', { name: 'See why, and what to do' }).click();
  await expect(panel).toBeVisible();
});

test('a filtered review can be shared, and taken to a meeting', async ({
  page,
}) => {
  await openReview(page);
  await page
    .getByRole('group', { name: 'Rule' })
    .getByRole('button', { name: /^Show \d+ more$/ })
    .click();
  await page.getByText('user-owned').click();
  await expect(page).toHaveURL(/rule=user-owned/);
  await expect(row(page, 'price-sync')).toHaveCount(0);
  const shared = page.url();
  await page.goto('/catalog');
  await page.goto(shared);
  await expect(page.getByRole('status')).toHaveText('1 entity');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  expect((await download).suggestedFilename()).toBe('ownership-review.csv');
});

test('the list can be worked with the keyboard', async ({ page }) => {
  await openReview(page);
  await row(page, 'price-sync').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the catalog shows only what is orphaned', async ({ page }) => {
  await openReview(page);
  await page.goto(
    '/catalog?filters[kind]=component&filters[user]=all&filters[ownership]=orphaned',
  );
  await expect(page.getByText('All Components (5)')).toBeVisible();
  await expect(page.getByRole('link', { name: 'price-sync' })).toBeVisible();
});
