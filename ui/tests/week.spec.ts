// Whoever helps several families sees what is due in all of them, and is in the right one with a tap.
import { expect, test } from './device';
import { moveIn, neighbours } from './household';
import { open, screen, visit } from './journey';

test('the week shows the missed day first, and a tap opens that step of that family', async ({ page, device }) => {
  await moveIn(device);
  await neighbours(device);
  await open(page, 'now');
  await visit(page, 'people');
  await page.locator('[data-action="week"]').click();
  const week = screen(page, 'week');
  await expect(week.locator('h1')).toHaveText('This week');
  const first = week.locator('a[data-entry]').first();
  await expect(first).toContainText('حداد');
  await expect(first).toContainText(/27\W? days late/);
  await first.click();
  await expect(screen(page, 'step')).toContainText(/27\W? days late/);
  const { cases, open: shown } = await device.call('cases');
  expect(cases.find((one) => one.id === shown)?.name).toBe('حداد');

  await page.goBack();
  await expect(week.locator('a[href="#now"]', { hasText: 'Nachbarn' })).toContainText(/0\W? ready/);
});

test('on a desk the families stand below each other and the days beside each other', async ({ page, device }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await moveIn(device);
  await neighbours(device);
  await open(page, 'now');
  await visit(page, 'people');
  await page.locator('[data-action="week"]').click();
  const rows = page.locator('.wk tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0).getByRole('rowheader')).toContainText('حداد');
  await expect(rows.nth(0).locator('td').first().locator('.ev--over')).toContainText('Wohnsitz anmelden');
  await expect(rows.nth(2)).toContainText('Nachbarn');
  await rows.nth(1).locator('.ev').first().click();
  await expect(screen(page, 'step')).toBeVisible();
});

test('a letter and an appointment stand among what is due, and a tap opens them in their family', async ({
  page,
  device,
}) => {
  await moveIn(device);
  await neighbours(device);
  await open(page, 'now');
  await visit(page, 'people');
  await page.locator('[data-action="week"]').click();
  const week = screen(page, 'week');
  const appointment = week.locator('[data-entry="appointment"]');
  for (const words of ['Rathaus', '9:30', 'حداد', 'Register your address'])
    await expect(appointment).toContainText(words);
  await appointment.click();
  await expect(screen(page, 'step').locator('[data-appointment]')).toContainText('Rathaus');
  await page.goBack();
  await week.locator('[data-entry="letter"]').click();
  await expect(screen(page, 'letter').locator('h1')).toHaveText('Jobcenter');
  await page.goBack();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(week.locator('td .ev--letter')).toContainText('Answer a letter');
  await expect(week.locator('td .ev--appointment')).toContainText('9:30');
});

test('of one family there is no week to look at', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await visit(page, 'people');
  await expect(screen(page, 'people')).toContainText('Olena');
  await expect(page.locator('[data-action="week"]')).toHaveCount(0);
});
