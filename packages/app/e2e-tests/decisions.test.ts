import { expect, Locator, Page, test } from '@playwright/test';

const MAP = '/ownership/decisions';

/** What stands in the card with a heading. */
const card = (page: Page, heading: string | RegExp) =>
  page
    .locator('.bui-Card')
    .filter({ has: page.getByRole('heading', { name: heading }) });

/** Waits until the catalog is there, which takes some seconds after the start. */
async function openMap(page: Page, query = ''): Promise<Locator> {
  const map = page.getByRole('grid', { name: 'Decisions by domain' });
  await expect(async () => {
    await page.goto(`${MAP}${query}`);
    await expect(
      map.getByRole('columnheader', { name: 'Expansion' }),
    ).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  return map;
}

/** Types into a field of the question, and takes what that finds with the keyboard. */
async function pick(
  page: Page,
  field: string,
  text: string,
  found: string | RegExp,
) {
  await page.getByRole('combobox', { name: field }).fill(text);
  await expect(page.getByRole('option', { name: found })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('a developer asks who decides, and reads whom they hear and why', async ({
  page,
}) => {
  await openMap(page);
  const form = page.getByRole('form', { name: 'Ask' });
  await pick(page, 'Who decides', 'data sto', /Data stores/);
  await pick(page, 'About', 'payment-serv', 'payment-service');
  await form.getByRole('button', { name: 'Ask' }).click();

  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer).toContainText(
    /Payments decides architecture\/datastore of payment-service/,
  );
  await expect(answer).toContainText(/It asks Security committee/);
  await expect(page).toHaveURL(/entity=component.*payment-service/);

  await answer.getByRole('button', { name: 'Why?' }).click();
  await expect(
    answer.getByRole('listitem').filter({ hasText: 'names its system' }),
  ).toContainText(/payment-datastores/i);

  await page.reload();
  await expect(answer).toContainText(/Payments decides/);
});

test('a developer follows an escalation to who has the last word', async ({
  page,
}) => {
  await openMap(
    page,
    '?entity=component:default/payment-service&decision=architecture/datastore',
  );
  const ladder = page.getByRole('list', { name: 'Escalation' });
  const steps = ladder.getByRole('listitem');
  await expect(steps).toHaveCount(2);
  await expect(steps.nth(0)).toContainText(
    /After 2 days Payments is asked again/,
  );
  await expect(steps.nth(1)).toContainText(
    /After 1 week it goes to Architecture council/,
  );
  await expect(steps.nth(1)).toContainText(/there it ends/);
  await expect(
    steps.nth(1).getByText('Last word', { exact: true }),
  ).toBeVisible();
  await steps
    .nth(1)
    .getByRole('link', { name: 'Architecture council' })
    .click();
  await expect(page).toHaveURL(/guild\/architecture-council/);
});

test('an escalation that comes back to who had it says that it never ends', async ({
  page,
}) => {
  await openMap(
    page,
    '?entity=component:default/consent-ledger&decision=data/events',
  );
  await expect(
    page.getByRole('list', { name: 'Escalation' }).getByRole('listitem').last(),
  ).toContainText(/nobody has the last word/);
});

test('an architect opens a missing cell, and reads what to write', async ({
  page,
}) => {
  const map = await openMap(page);
  await page.getByRole('link', { name: '1 missing' }).click();
  await expect(page).toHaveURL(/show=missing/);
  await map
    .getByRole('link', { name: /^Delivery in Expansion: missing/ })
    .click();

  const panel = page.getByRole('dialog');
  await expect(
    panel.getByRole('heading', { name: 'Delivery in Expansion' }),
  ).toBeVisible();
  await expect(panel).toContainText('Nobody decides');
  await expect(panel).toContainText('decision: delivery');
  await expect(panel).toContainText('domain:default/expansion');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('an architect goes from an overlap to the two scopes', async ({
  page,
}) => {
  const map = await openMap(page);
  await map
    .getByRole('link', { name: /^Markets in Expansion: overlapping/ })
    .click();
  const panel = page.getByRole('dialog');
  const inside = panel.getByRole('list', { name: 'What is in the domain' });
  await expect(inside.getByRole('listitem').first()).toContainText(
    /are both named/,
  );
  await inside
    .getByRole('link', { name: /seller-countries/i })
    .first()
    .click();
  await expect(page).toHaveURL(
    /\/ownership\/decisions\/default\/seller-countries/,
  );
  await expect(card(page, /^Overlaps/)).toContainText(/new-countries/i);
  await expect(card(page, 'Who decides')).toContainText(/Marketplace/);
});

test('the pages of an entity, a team, a person and a domain say who decides', async ({
  page,
}) => {
  await openMap(page);
  await page.goto('/catalog/default/component/payment-service');
  await expect(card(page, 'Who decides')).toContainText('Payments');

  await page.goto('/catalog/default/group/payments');
  await expect(card(page, 'Decisions')).toContainText(/payment-datastores/i);

  await page.goto('/catalog/default/user/carla.moreno');
  await expect(card(page, /decide/i)).toContainText(/new-countries/i);

  await page.goto('/catalog/default/domain/expansion');
  await expect(card(page, 'Who decides')).toContainText('Missing');
});
