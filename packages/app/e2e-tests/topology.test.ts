import { readFileSync } from 'node:fs';
import { expect, Page, test } from '@playwright/test';

/** Waits for the first review, which reads the catalog some seconds after the start. */
async function openMap(page: Page, query = '') {
  await expect(async () => {
    await page.goto(`/ownership/topology${query}`);
    await expect(
      page.getByRole('button', { name: /^Checkout \d+ owned/ }),
    ).toBeVisible({
      timeout: 10_000,
    });
  }).toPass({ timeout: 60_000 });
}

test('a CTO sees who works with whom, and where the dependencies say otherwise', async ({
  page,
}) => {
  const violations: string[] = [];
  page.on('console', message => {
    if (message.text().includes('Content Security Policy')) {
      violations.push(message.text());
    }
  });
  await openMap(page);
  await expect(
    page.getByRole('button', { name: 'Platform 9 owned, Platform' }),
  ).toBeVisible();

  await page.getByText('dependency that nobody declares').click();
  await page.getByRole('button', { name: /^Subscriptions → Payments/ }).click();
  await expect(page).toHaveURL(/dependencies=yes/);
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Dependency, not declared');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await page.getByText('Table', { exact: true }).click();
  const row = page.getByRole('row', { name: 'Subscriptions' });
  await expect(row).toContainText('Payments 1 not declared');
  expect(violations).toEqual([]);
});

test('the map is used by the keyboard alone', async ({ page }) => {
  await openMap(page);
  const map = page.getByRole('group', { name: 'Topology' });
  await map.locator('[role=button][tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  const team = page.locator('[id^="map-group"]:focus');
  const name = (await team.getAttribute('aria-label'))!.replace(
    / \d+ owned.*/,
    '',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name })).toBeVisible();
  await page.getByText('Only it and its neighbours').click();
  await expect(page).toHaveURL(/focus=group/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
});

test('the map is taken along as a file', async ({ page }) => {
  await openMap(page);
  const save = async (format: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Export ${format}` }).click();
    return readFileSync(await (await download).path());
  };
  const svg = (await save('SVG')).toString('utf8');
  expect(svg).toContain('Checkout');
  expect(svg).toContain('X-as-a-service');
  // The sign by which PNG files begin.
  expect((await save('PNG')).subarray(1, 4).toString()).toBe('PNG');
});
