import { expect, Page, test } from '@playwright/test';

// A finding of the sample company on which nothing else here depends.
const MESSAGE = /has neither a runbook nor TechDocs/;
const SUBJECT = 'wishlist';

/** Waits for the first review, which reads the catalog some seconds after the start. */
async function openFinding(page: Page) {
  await page.goto('/ownership/findings?rule=no-runbook');
  const row = page.getByRole('row', { name: MESSAGE });
  await expect(async () => {
    await page.reload();
    await expect(row).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await row.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: SUBJECT });
  await expect(panel.getByText(MESSAGE)).toBeVisible();
  return panel;
}

test('somebody asks for a waiver, finds it in the list, and takes it back', async ({
  page,
}) => {
  const reason = `The runbook is being written (${Date.now()}).`;
  const panel = await openFinding(page);
  await panel.getByRole('button', { name: 'Ask for a waiver…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask for a waiver' });
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog.getByText('Say why, in a sentence.')).toBeVisible();
  await dialog.getByLabel('Reason').fill(reason);
  await dialog.getByRole('button', { name: '30 days' }).click();
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(panel.getByText(/waits for a decision/)).toContainText(reason);

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.getByRole('tab', { name: 'Waivers' }).click();
  const waiver = page.getByRole('row').filter({ hasText: reason });
  await expect(waiver).toContainText('Camille Roussel asked');
  // Nobody approves a waiver of their own.
  await expect(waiver.getByRole('button', { name: 'Approve' })).toHaveCount(0);

  await waiver.getByRole('button', { name: 'Take back' }).click();
  const decision = page.getByRole('dialog', { name: 'Take this request back' });
  await decision.getByLabel('Comment').fill('It is written.');
  await decision.getByRole('button', { name: 'Take back' }).click();
  await expect(decision).toHaveCount(0);
  await expect(waiver).toHaveCount(0);
  await page.goto('/ownership/waivers?status=revoked');
  await expect(waiver).toContainText('It is written.');
});

test('focus stays in a dialog over a panel, and goes back where it came from', async ({
  page,
}) => {
  const panel = await openFinding(page);
  const ask = panel.getByRole('button', { name: 'Ask for a waiver…' });
  await ask.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ask for a waiver' });
  await expect(dialog).toBeVisible();
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(ask).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('row', { name: MESSAGE })).toBeFocused();
});
