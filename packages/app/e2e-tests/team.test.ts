import { expect, Page, test } from '@playwright/test';

/** What stands in the card with exactly this heading. */
const card = (page: Page, heading: string) =>
  page
    .locator('.bui-Card')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) });

/** Waits for the first review, which reads the catalog some seconds after the start. */
async function openService(page: Page, name: string) {
  await expect(async () => {
    await page.goto(`/catalog/default/component/${name}`);
    await expect(card(page, 'Ownership')).toContainText('Reviewed', {
      timeout: 10_000,
    });
  }).toPass({ timeout: 60_000 });
}

test('a developer finds from a service how to work with its team, and what that has to mend', async ({
  page,
}) => {
  await openService(page, 'storefront-bff');
  await card(page, 'Ownership')
    .getByRole('link', { name: 'Storefront' })
    .first()
    .click();

  const api = card(page, 'Team API');
  await expect(api).toContainText('Stream-aligned');
  await expect(api).toContainText('09:00-18:00 Europe/Paris');
  await expect(api.getByRole('link', { name: '#storefront' })).toHaveAttribute(
    'href',
    'https://chat.mirabelle.example/storefront',
  );
  await expect(api.getByRole('link', { name: 'Léa Fontaine' })).toBeVisible();
  await expect(api.getByRole('link', { name: 'Acquisition' })).toBeVisible();

  const works = card(page, 'How it works with others');
  const late = works.getByRole('listitem').first();
  await expect(late).toContainText('Collaboration');
  await expect(late).toContainText('Recommendation');
  await expect(late).toContainText('Overdue');
  await expect(late).toContainText('until 2026-09-01');
  const platform = works
    .getByRole('listitem')
    .filter({ hasText: 'Deployment' });
  await expect(platform).toContainText('OK');

  const load = card(page, 'Load');
  await expect(load).toContainText('1 of at most 3');
  // Four people: what they answered would be somebody's.
  await expect(load).toContainText('not shown for fewer than 5 people');

  const owns = card(page, 'What it owns and runs');
  await expect(owns).toContainText('It runs 5 entities in production.');
  await owns.getByRole('link', { name: /in the review$/ }).click();
  await expect(page).toHaveURL(/\/ownership\/review\?.*team=group/);
  await expect(page.getByRole('status')).toHaveText('10 entities');
  await page.goBack();

  const toMend = card(page, 'To mend');
  await expect(toMend).toContainText('To do:');
  await toMend.getByRole('link', { name: /findings$/ }).click();
  await expect(page).toHaveURL(/\/ownership\/findings\?team=group/);
  await expect(
    page.getByRole('row', { name: /overdue-interaction/ }),
  ).toBeVisible();
});

test('a team that is no more leads on to who took over, and a TeamAPI to its team', async ({
  page,
}) => {
  await openService(page, 'storefront-web');
  await page.goto('/catalog/default/teamapi/garden-journal');
  await card(page, 'Team API')
    .getByRole('link', { name: 'Garden journal' })
    .click();
  await expect(page).toHaveURL(/\/group\/garden-journal/);
  const api = card(page, 'Team API');
  await expect(api.getByText('Merged')).toBeVisible();
  await expect(api).toContainText('Its work went to Content & SEO');
});

test('a platform shows what it runs for others, and what is too much for it', async ({
  page,
}) => {
  await openService(page, 'storefront-web');
  await page.goto('/catalog/default/group/platform');
  const owns = card(page, 'What it owns and runs');
  await expect(
    owns.getByRole('listitem').filter({ hasText: 'owned by Payments' }),
  ).toHaveCount(1);

  await page.goto('/catalog/default/group/data-platform');
  await expect(card(page, 'Load')).toContainText('3 of at most 2');
  await expect(
    card(page, 'How it works with others')
      .getByRole('listitem')
      .filter({ hasText: 'Identity' }),
  ).toContainText('Blocking');
});
