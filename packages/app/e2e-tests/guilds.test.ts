import { expect, Page, test } from '@playwright/test';

/** What stands in the card with a heading. */
const card = (page: Page, heading: string | RegExp) =>
  page
    .locator('.bui-Card')
    .filter({ has: page.getByRole('heading', { name: heading }) });

/** Waits for the first review, which reads the catalog some seconds after the start. */
async function openDirectory(page: Page, query = '') {
  await expect(async () => {
    await page.goto(`/ownership/guilds${query}`);
    await expect(page.getByRole('status')).toContainText('guild', {
      timeout: 5_000,
    });
  }).toPass({ timeout: 60_000 });
}

test('a newcomer finds a committee, who chairs it, and a standard of it', async ({
  page,
}) => {
  await openDirectory(page);
  const filters = page.getByRole('group', { name: 'Filters' });
  await filters.getByText('Committee').click();
  await expect(page).toHaveURL(/form=committee/);
  await expect(page.getByRole('status')).toHaveText('2 guilds');

  await page
    .getByRole('link', { name: 'Security committee', exact: true })
    .click();
  await expect(
    page.getByRole('heading', { name: 'Security committee' }),
  ).toBeVisible();
  await expect(card(page, 'What it is for')).toContainText(
    'Risks known, owned and small enough.',
  );
  const chair = card(page, /^People/)
    .getByRole('listitem')
    .filter({ hasText: 'Adèle Perrin' });
  await expect(chair).toContainText('Chair');
  await expect(chair.getByRole('link', { name: 'Identity' })).toBeVisible();

  const standards = card(page, 'Standards');
  await expect(
    standards.getByRole('img', { name: /^MUSTs: \d+ met/ }).first(),
  ).toBeVisible();
  await standards.getByRole('link', { name: /^On-call/ }).click();
  await expect(page).toHaveURL(/\/ownership\/standards\/default\/on-call/);
  await expect(
    page.getByRole('heading', { name: 'On-call', exact: true }),
  ).toBeVisible();
});

test('a guild that has stopped meeting says so, and what to do', async ({
  page,
}) => {
  await openDirectory(page, '?form=community-of-practice');
  const row = page.getByRole('row', { name: 'Data craft' });
  await expect(row.getByText('Long ago')).toBeVisible();
  await row.getByRole('link', { name: 'Data craft', exact: true }).click();
  const health = card(page, 'Health');
  await expect(health).toContainText('It means to meet every P1M');
  await expect(health).toContainText('To do:');
  await health.getByRole('link', { name: 'dormant-guild' }).click();
  await expect(page).toHaveURL(/\/ownership\/rules\/dormant-guild/);
});

test('a chair says that the guild met', async ({ page }) => {
  await openDirectory(page, '?q=api');
  await page.getByRole('link', { name: 'API guild', exact: true }).click();
  const meetings = card(page, 'Meetings');
  await expect(meetings.getByText('every 2 weeks')).toBeVisible();
  const button = meetings.getByRole('button', { name: 'We met today' });
  const today = meetings.getByText('today', { exact: true });
  await expect(button.or(today)).toBeVisible();
  // A server that ran this test today knows already.
  if (await button.isVisible()) {
    await button.click();
  }
  await expect(today).toBeVisible();
  await expect(button).toHaveCount(0);
  await page.reload();
  await expect(today).toBeVisible();
});

test('the page of a person shows the guilds, and where that person chairs', async ({
  page,
}) => {
  await openDirectory(page);
  await page.goto('/catalog/default/user/camille.roussel');
  const guilds = card(page, 'Guilds');
  await expect(
    guilds.getByRole('listitem').filter({ hasText: 'API guild' }),
  ).toContainText('Chair');
  await guilds.getByRole('link', { name: 'Architecture council' }).click();
  await expect(page).toHaveURL(
    /\/ownership\/guilds\/default\/architecture-council/,
  );
  await expect(card(page, /^People/)).toContainText('Camille Roussel');
});

test('the page of a team shows its guilds, and its standards', async ({
  page,
}) => {
  await openDirectory(page);
  await page.goto('/catalog/default/group/delivery');
  await expect(
    card(page, 'Guilds').getByRole('link', { name: 'Frost season' }),
  ).toBeVisible();
  await expect(
    card(page, 'Standards').getByRole('link', { name: /^Service ownership/ }),
  ).toBeVisible();
});

test('the page of a guild in the catalog has its page as a tab', async ({
  page,
}) => {
  await openDirectory(page);
  await page.goto('/catalog/default/guild/security-committee');
  await page.getByRole('link', { name: 'Guild', exact: true }).click();
  await expect(card(page, 'What it is for')).toContainText('Committee.');
});
