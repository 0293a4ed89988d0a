// Taking everything along: the readable file is written only after its warning was seen.
import { expect, test } from './device';
import { moveIn } from './household';
import { open, screen, visit } from './journey';

test('the readable file says before that anybody can read it, and afterwards where it lies', async ({
  page,
  device,
}) => {
  await moveIn(device);
  await open(page, 'now');
  await visit(page, 'more');
  await page.locator('a[href="#more/export"]').click();
  const shown = screen(page, 'more-export');
  await expect(shown.locator('.note')).toContainText('not locked');
  await expect(shown.locator('li')).toHaveCount(4);
  await page.locator('[data-action="export_case"]').click();
  const saved = shown.locator('[role="status"]');
  await expect(saved.locator('.path')).toHaveText(/DiKo-family-2026-11-22\.zip$/);
  await expect(saved).toContainText('not locked');

  const path = await saved.locator('.path').innerText();
  await visit(page, 'more');
  await page.locator('a[href="#more/export"]').click();
  await page.locator('input').fill(path);
  await page.locator('[data-action="export_case"]').click();
  await expect(shown.locator('.err')).toBeVisible();
  await expect(shown.locator('input')).toHaveValue(path);
});
