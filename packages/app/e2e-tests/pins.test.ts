import { readFileSync } from 'node:fs';
import { expect, Page, test } from '@playwright/test';

/** Waits for the first review, which reads the catalog some seconds after the start. */
async function openOverview(page: Page) {
  await expect(async () => {
    await page.goto('/ownership/overview');
    await expect(page.getByText('Who owns it')).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
}

/** Freezes the review, and opens what came of it. */
async function pin(page: Page, title: string) {
  await page.getByRole('tab', { name: 'Pinned' }).click();
  await page.getByRole('button', { name: 'Pin the review' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByRole('button', { name: 'Pin the review' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

test('an architect pins a review, gives an orphan an outcome, and prints', async ({
  page,
}) => {
  const title = `Board ${Date.now()}`;
  await openOverview(page);
  await pin(page, title);
  const address = page.url();
  await expect(page.getByText(/have no living owner/)).toBeVisible();

  await page.getByRole('link', { name: 'Agenda' }).click();
  const orphan = page.getByRole('listitem', { name: 'gift-cards' });
  await expect(orphan).toContainText('is a placeholder that stands for nobody');
  const decide = orphan.getByRole('button', { name: 'Decide…' });
  await decide.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What is decided?' });
  await expect(dialog.getByLabel('Team')).toHaveValue('group:default/loyalty');
  await dialog.getByRole('button', { name: '90 days' }).click();
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(orphan).toContainText('New owner proposed: loyalty, until');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export Markdown' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain(`# ${title}`);
  expect(file).toContain('New owner proposed: loyalty, until');
  expect(file).not.toContain('user:');

  await page.getByRole('link', { name: 'Print' }).click();
  await expect(page.getByRole('table', { name: 'retention' })).toContainText(
    'New owner proposed: loyalty',
  );
  // Nothing of the app goes on paper.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Catalog' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print now' })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'screen' });

  await page.goto(address);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Remove' })
    .click();
  await expect(
    page.getByRole('heading', { name: 'Pinned reviews' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
});

test('the figures of the overview lead to the lists behind them', async ({
  page,
}) => {
  await openOverview(page);
  const load = page
    .locator('.bui-Card')
    .filter({ has: page.getByRole('heading', { name: 'Load' }) });
  await load.getByRole('link', { name: 'team-size' }).click();
  await expect(page).toHaveURL(/\/ownership\/findings\?rule=team-size/);
  await expect(page.getByRole('status')).toHaveText('1 finding');

  await page.goto('/ownership/overview?impact=retention');
  await page.getByRole('link', { name: /Orphaned ·/ }).click();
  await expect(page).toHaveURL(/impact=retention/);
  await expect(page.getByRole('status')).toHaveText('2 entities');
});
