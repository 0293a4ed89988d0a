// Reminders: the device is asked only when a person turns them on, and what it answers is said. Not here: what is reminded of
// and when (companion), and that the sentence is really shown (the window's tests).
import type { Page } from '@playwright/test';
import { expect, test } from './device';
import { moveIn } from './household';
import { open, screen, visit } from './journey';

async function toReminders(page: Page): Promise<void> {
  await open(page, 'now');
  await visit(page, 'more');
  await page.locator('a[href="#more/reminders"]').click();
  await screen(page, 'more-reminders').waitFor();
}

const tick = (page: Page) => page.getByRole('checkbox');
const said = (page: Page) => screen(page, 'more-reminders').getByRole('status');

test('reminders are off until they are asked for, and the sentence is seen before', async ({ page, device }) => {
  await moveIn(device);
  await device.notices('not_asked', 'granted');
  await toReminders(page);
  await expect(tick(page)).not.toBeChecked();
  await expect(said(page)).toBeEmpty();
  const sentence = page.locator('.notice');
  await expect(sentence).toContainText('You have a reminder.');
  expect((await device.call('reminders')).permission).toBe('not_asked');

  await tick(page).focus();
  await page.keyboard.press('Space');
  await expect(said(page)).toContainText('The sentence is on your screen now');
  await expect(tick(page)).toBeChecked();
  expect(await device.call('reminders')).toEqual({ on: true, permission: 'granted' });

  await page.keyboard.press('Space');
  await expect(said(page)).toBeEmpty();
  await expect(tick(page)).not.toBeChecked();
  expect((await device.call('reminders')).on).toBe(false);
});

test('a device that refuses is said so, and stays off until it does not', async ({ page, device }) => {
  await moveIn(device);
  await toReminders(page);
  // The question of the system is put away; another time it is answered with no.
  for (const answer of ['not_asked', 'refused'] as const) {
    await device.notices('not_asked', answer);
    await visit(page, 'more');
    await page.locator('a[href="#more/reminders"]').click();
    await expect(said(page)).toBeEmpty();
    await page.locator('.ticks').click();
    await expect(said(page)).toContainText('does not allow DiKo to show notifications');
    await expect(tick(page)).not.toBeChecked();
  }

  // The person changed the settings of the device.
  await device.notices('granted', 'granted');
  await page.locator('.ticks').click();
  await expect(said(page)).toContainText('The sentence is on your screen now');
  await expect(tick(page)).toBeChecked();
});

test('a device without notices says so at once', async ({ page, device }) => {
  await moveIn(device);
  await toReminders(page);
  await expect(said(page)).toHaveText('This device cannot show notifications.');
  await expect(tick(page)).toHaveCount(0);
});
