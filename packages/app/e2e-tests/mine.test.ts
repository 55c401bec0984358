import { expect, Page, test } from '@playwright/test';

/** Waits for the first review, which reads the catalog some seconds after the start. */
async function openMine(page: Page) {
  // Platform is her team; she chairs the two guilds.
  const teams = page.getByText(
    'You act for Platform, API guild, Architecture council.',
  );
  await expect(async () => {
    await page.goto('/ownership/mine');
    await expect(teams).toBeVisible({ timeout: 20_000 });
  }).toPass({ timeout: 80_000 });
}

const section = (page: Page, name: RegExp) =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name }) });

test('a developer confirms two at once, and everybody sees who did and when', async ({
  page,
}) => {
  await openMine(page);
  const confirm = section(page, /^Ownership to confirm/);
  const rows = confirm.getByRole('row').filter({ hasText: 'Platform' });
  await expect(rows.first()).toBeVisible();
  const names: string[] = [];
  for (const row of [rows.nth(0), rows.nth(1)]) {
    names.push(await row.getByRole('rowheader').getByRole('link').innerText());
    await row.locator('label').click();
  }
  await confirm.getByRole('button', { name: 'Confirm 2' }).click();
  await expect(confirm.getByText('2 ownerships confirmed')).toBeVisible();
  await expect(
    confirm.getByText(/^By Camille Roussel, just now/),
  ).toBeVisible();

  await page.reload();
  const changes = section(page, /^What changed this week/);
  for (const name of names) {
    await expect(
      changes
        .getByRole('listitem')
        .filter({ hasText: `${name}, by Camille Roussel` }),
    ).toContainText('Confirmed');
    await expect(
      confirm.getByRole('row').filter({ hasText: name }),
    ).toHaveCount(0);
  }
});

test('the home page leads to what is to be fixed first', async ({ page }) => {
  await openMine(page);
  await page.goto('/home');
  const first = page.getByRole('list', { name: 'To fix first' });
  await first.getByRole('link').first().click();
  // The worst of hers: no error, and warnings of one risk go by their rule.
  const panel = page.getByRole('dialog');
  await expect(
    panel.getByText(/It escalates to group:default\/finance/),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/ownership\/mine\?open=[0-9a-f]{32}$/);
});
