// Deleting everything: what it asks first, and that nothing is left to unlock. Not here: what goes from the disk (companion, vault).
import type { Page } from '@playwright/test';
import { expect, PASSPHRASE, test } from './device';
import { moveIn } from './household';
import { open, screen, visit } from './journey';

async function toErasing(page: Page): Promise<void> {
  await open(page, 'now');
  await visit(page, 'more');
  await page.locator('a[href="#more/erase"]').click();
  await screen(page, 'more-erase').waitFor();
}

test('everything goes after the password and a tick, and never without them', async ({ page, device }) => {
  await moveIn(device);
  await toErasing(page);
  const button = page.locator('[data-action="delete_everything"]');
  const password = page.locator('input[autocomplete="current-password"]');

  await button.click();
  await expect(page.locator('.err')).toBeVisible();
  await password.fill('vier Birnen im Topf');
  await button.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('checkbox').check({ force: true });
  await button.click();
  await expect(page.locator('.err')).toBeVisible();
  expect((await device.call('status')).vault).toBe('open');

  await password.fill(PASSPHRASE);
  await button.click();
  await expect(screen(page, 'welcome-language')).toBeVisible();
  expect((await device.call('status')).vault).toBe('absent');
});

test('everything can be deleted by keyboard alone', async ({ page, device }) => {
  await moveIn(device);
  await toErasing(page);
  await page.locator('input[autocomplete="current-password"]').focus();
  await page.keyboard.type(PASSPHRASE);
  const tick = page.getByRole('checkbox');
  for (let step = 0; step < 4 && !(await tick.evaluate((box) => box === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(tick).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(screen(page, 'welcome-language')).toBeVisible();
});
