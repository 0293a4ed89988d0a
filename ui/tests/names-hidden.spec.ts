// A volunteer's screen, and somebody who looks over the shoulder: names that are hidden are on no page, until the password is
// said again, and go when nobody looks at the page any more.
import type { Page } from '@playwright/test';
import { expect, PASSPHRASE, test } from './device';
import { moveIn, neighbours } from './household';
import { open, screen, visit } from './journey';
import { pressKey, typeInto } from './keyboard';

const names = ['حداد', 'سلمى'];
/** Its place in the list, among families made in the same second. */
const numbered = /^Family \W?\d/;

async function withoutNames(page: Page): Promise<void> {
  for (const name of names) await expect(page.locator('body')).not.toContainText(name);
}

/** From the list of families to the third one's page, on which its names are hidden. */
async function hide(page: Page): Promise<void> {
  await visit(page, 'people');
  await page.locator('a[href^="#people/family/"]', { hasText: 'حداد' }).click();
  await screen(page, 'family').locator('.ticks').click();
  await expect(screen(page, 'family').locator('h1')).toHaveText(numbered);
}

async function showAgain(page: Page): Promise<void> {
  await page.locator('[data-action="ask_names"]').click();
  await page.locator('dialog input').fill(PASSPHRASE);
  await page.locator('[data-action="show_names"]').click();
  await expect(page.locator('dialog')).toHaveCount(0);
}

test('a hidden family is a number in the list, in the week, in search and on its own pages', async ({
  page,
  device,
}) => {
  await moveIn(device);
  await neighbours(device);
  await open(page, 'now');
  await hide(page);
  await withoutNames(page);
  await page.goBack();
  await expect(page.locator('a[href^="#people/family/"]', { hasText: /Family \W?\d/ })).toBeVisible();
  await withoutNames(page);
  await page.locator('[data-action="week"]').click();
  const week = screen(page, 'week');
  await expect(week.locator('[data-entry="letter"]')).toContainText('Answer a letter');
  await expect(week.locator('[data-entry="letter"]')).not.toContainText('Jobcenter');
  await withoutNames(page);

  await week.locator('a[href="#now"]', { hasText: /Family \W?\d/ }).click();
  await screen(page, 'now').waitFor();
  await withoutNames(page);
  await visit(page, 'people');
  await expect(page.locator('a[href^="#person/"]')).toContainText(/Person \W?1/);
  await visit(page, 'plan');
  await page.locator('[data-action="search"]').click();
  await screen(page, 'search').locator('input').fill('سلمى');
  await expect(screen(page, 'search').locator('a[href^="#person/"]')).toHaveCount(0);
  await visit(page, 'more');
  await page.locator('a[href="#more/export"]').click();
  await page.locator('[data-action="export_case"]').click();
  await expect(page.getByRole('alert')).toContainText('hidden');

  await visit(page, 'people');
  await showAgain(page);
  await expect(page.locator('a[href^="#person/"]')).toContainText('سلمى');
  await expect(page.locator('[data-names="shown"]')).toBeVisible();
});

test('a wrong password shows nothing, and names go with the page out of sight', async ({ page, device }) => {
  await moveIn(device);
  await neighbours(device);
  await open(page, 'now');
  await hide(page);
  await page.locator('[data-action="ask_names"]').click();
  await page.locator('dialog input').fill('not the passphrase');
  await page.locator('[data-action="show_names"]').click();
  await expect(page.locator('dialog .err')).toBeVisible();
  await page.keyboard.press('Escape');
  await withoutNames(page);

  await showAgain(page);
  const title = screen(page, 'family').locator('h1');
  await expect(title).toHaveText('حداد');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(title).toHaveText(numbered);
  await withoutNames(page);
  expect((await device.call('status')).names).toBe('hidden');
});

test('hiding is taken back by the bar, and ended by whoever sees the names', async ({ page, device }) => {
  await moveIn(device);
  await neighbours(device);
  await open(page, 'now');
  await hide(page);
  await page.locator('[data-action="undo"]').click();
  const title = screen(page, 'family').locator('h1');
  await expect(title).toHaveText('حداد');
  await expect(page.locator('[data-names]')).toHaveCount(0);

  await screen(page, 'family').locator('.ticks').click();
  await showAgain(page);
  await expect(title).toHaveText('حداد');
  await screen(page, 'family').locator('.ticks').click();
  await expect(page.locator('[data-names]')).toHaveCount(0);
  expect((await device.call('status')).names).toBe('open');
});

test('the names are hidden and shown without a mouse', async ({ page, device }) => {
  await moveIn(device);
  await neighbours(device);
  await open(page, 'now');
  await visit(page, 'people');
  await pressKey(page, page.locator('a[href^="#people/family/"]', { hasText: 'حداد' }));
  await pressKey(page, screen(page, 'family').locator('input[type="checkbox"]'), 'Space');
  await expect(screen(page, 'family').locator('h1')).toHaveText(numbered);
  await pressKey(page, page.locator('[data-action="ask_names"]'));
  await typeInto(page, page.locator('dialog input'), PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(screen(page, 'family').locator('h1')).toHaveText('حداد');
});

test('an official is not shown a number in the place of a name', async ({ page, device }) => {
  await moveIn(device);
  const { open: id } = await device.call('cases');
  await device.call('set_names_hidden', { id: id ?? '', hidden: true });
  await open(page, 'now');
  await page.locator('[data-action="counter"]').click();
  const counter = screen(page, 'counter');
  await expect(counter.locator('.ticks').first()).toBeVisible();
  await expect(counter).not.toContainText(/Person \W?1/);
  await expect(counter).not.toContainText('Olena');
  await showAgain(page);
  await expect(counter).toContainText('Olena');
});
