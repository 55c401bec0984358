import { expect, Page, test } from '@playwright/test';

const STANDARD = '/ownership/standards/default/service-ownership';

/** Waits for the first review, which reads the catalog some seconds after the start. */
async function open(page: Page, search = '') {
  const title = page.getByRole('heading', {
    name: 'Service ownership',
    exact: true,
  });
  await expect(async () => {
    await page.goto(`${STANDARD}${search}`);
    await expect(title).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
}

test('somebody finds a standard in the library, and reads it', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('tab', { name: 'Standards' }).click();
  const adopted = page.getByRole('region', { name: /^Adopted/ });
  await adopted.getByRole('link', { name: 'Service ownership' }).click();

  await expect(page).toHaveURL(STANDARD);
  await expect(page.getByText('Version', { exact: true })).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading')).not.toHaveCount(
    0,
  );
  // From what it asks for, to the rule that checks it.
  const requirement = page
    .getByRole('listitem')
    .filter({ has: page.getByText('owner-exists', { exact: true }) })
    .last();
  await expect(requirement).toContainText('MUST');
  await requirement.getByRole('link', { name: 'dangling-owner' }).click();
  await expect(page).toHaveURL(/\/ownership\/rules\/dangling-owner/);
});

test('a table and filters keep to the address', async ({ page }) => {
  await open(page);
  await page.goto('/ownership/standards?view=table&status=retired');
  const rows = (text: string) =>
    page.getByRole('row').filter({ hasText: text });
  await expect(rows('Retired')).not.toHaveCount(0);
  await expect(rows('Adopted')).toHaveCount(0);
  const statuses = page.getByRole('group', { name: 'Status' });
  await statuses.getByText('Retired').click();
  await expect(rows('Adopted')).not.toHaveCount(0);
  await expect(page).toHaveURL('/ownership/standards?view=table');
});

test('an unmet requirement leads to an entity, and back', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Adoption' }).click();
  const grid = page.getByRole('grid', { name: 'Adoption' });
  await grid.getByRole('link', { name: /^source, all: .*unmet/ }).click();
  const panel = page.getByRole('dialog', { name: 'source' });
  await panel.getByText(/^Unmet \d/).click();
  const entity = panel.getByRole('listitem').filter({ hasText: 'Unmet' });
  await expect(entity).toHaveCount(1);
  await expect(panel.getByRole('listitem')).toHaveCount(1);

  await entity.getByRole('link', { name: 'seed-calendar' }).click();
  await expect(page).toHaveURL('/catalog/default/component/seed-calendar');
  await page.goBack();
  await expect(entity).toContainText('To do:');
  await expect(panel.getByRole('checkbox', { name: /^Unmet/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(grid).toBeVisible();
});

test('the matrix is read and followed with a keyboard', async ({ page }) => {
  await open(page, '?tab=adoption');
  const grid = page.getByRole('grid', { name: 'Adoption' });
  const all = grid.getByRole('link', { name: /^all: \d+ bound/ });
  await all.focus();
  await page.keyboard.press('ArrowRight');
  const cell = grid.getByRole('link', { name: /^owner-exists, all:/ });
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('dialog', { name: 'owner-exists' }),
  ).toBeVisible();
});

/**
 * The sample has one text of each standard, and a test changes nothing in its
 * files: this gives the page a second one, older and without the last requirement.
 */
async function withAnOlderText(page: Page) {
  await page.route(
    /\/v1\/standards\/default\/service-ownership(\?|$)/,
    async route => {
      const { origin, pathname, search } = new URL(route.request().url());
      const response = await route.fetch({ url: origin + pathname });
      const answer = await response.json();
      const newest = { ...answer.revision, number: 2 };
      const oldest = {
        ...newest,
        number: 1,
        version: '0.9',
        content: `An older text.\n\n${newest.content}`,
        requirements: newest.requirements.slice(0, -1),
      };
      const isOld = search.includes('revision=1');
      await route.fulfill({
        response,
        json: {
          ...answer,
          revision: isOld ? oldest : newest,
          revisions: [newest, oldest].map(
            ({ number, version, change, seenAt }) => ({
              number,
              version,
              change,
              seenAt,
            }),
          ),
        },
      });
    },
  );
}

test('two versions are compared, and the older one stays readable', async ({
  page,
}) => {
  await withAnOlderText(page);
  await open(page, '?tab=versions');
  await page.getByRole('link', { name: 'See changes' }).click();
  await expect(page).toHaveURL(/before=1&after=2/);
  await expect(page.getByText('Added: adoption')).toBeVisible();
  await expect(page.getByText('An older text.')).toBeVisible();

  await page.getByRole('link', { name: 'version 0.9' }).click();
  await expect(
    page.getByText('You are reading version 0.9 of Service ownership'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Read the newest' }).click();
  await expect(page.getByText(/You are reading/)).toHaveCount(0);
});

test('somebody asks for a waiver of a requirement, and takes it back', async ({
  page,
}) => {
  const reason = `It moves to another repository (${Date.now()}).`;
  await open(page, '?requirement=source&state=unmet');
  const panel = page.getByRole('dialog', { name: 'source' });
  await panel.getByRole('button', { name: 'Ask for a waiver…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask for a waiver' });
  await dialog.getByLabel('Reason').fill(reason);
  await dialog.getByRole('button', { name: '30 days' }).click();
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(panel.getByRole('button', { name: /^Ask for/ })).toHaveCount(0);

  await panel.getByRole('link', { name: 'waits for a decision' }).click();
  const waiver = page.getByRole('row').filter({ hasText: reason });
  await expect(waiver).toContainText('standard-unmet');
  await waiver.getByRole('button', { name: 'Take back' }).click();
  const decision = page.getByRole('dialog', { name: 'Take this request back' });
  await decision.getByRole('button', { name: 'Take back' }).click();
  await expect(waiver).toHaveCount(0);
});
