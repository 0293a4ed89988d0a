// The screens of photographed pages, each shown to `look`. Not here: what is checked, the other screens (walk.ts).

import type { Page } from '@playwright/test';
import { type Device, expect } from './device';
import { moveIn } from './household';
import { open, screen, visit } from './journey';
import { addElsewhere, sheetOnTable, unfit } from './pictures';
import type { Look } from './walk';

export async function walkPhotos(page: Page, device: Device, language: string, look: Look): Promise<void> {
  const { olena } = await moveIn(device, language);
  const letter = { id: null, person: olena, sender: 'Jobcenter', subject: 'Mietvertrag nachreichen', step: null };
  await device.call('save_letter', { ...letter, received_on: '2026-11-20', answer_by: '2026-11-30' });
  await open(page, 'now');
  await visit(page, 'letters');
  await page.locator('a[href^="#letter/"]').first().click();
  const files = screen(page, 'letter').locator('.photos input[type="file"]');
  const picture = await sheetOnTable(page);
  const { 'error-photo-broken': broken } = unfit;
  await files.setInputFiles([picture, picture, broken ?? picture]);
  await page.locator('.straighten img').waitFor();
  for (const [index, keys] of [
    ['ArrowRight', 'ArrowDown'],
    ['ArrowLeft', 'ArrowDown'],
  ].entries()) {
    await page.locator('.corner').nth(index).focus();
    for (const key of [...keys, ...keys]) await page.keyboard.press(`Shift+${key}`);
  }
  await look('photo-straighten');
  await page.locator('[data-action="add_photo"]').click();
  await page.locator('.undo').waitFor();
  await page.locator('[data-action="turn"]').click();
  await look('photo-straighten-turned');
  await page.locator('[data-action="add_photo"]').click();
  await page.locator('[data-screen="photo-straighten"] .note').waitFor();
  await look('photo-refused');
  await page.goBack();
  await page.locator('[data-action="go_on"]').waitFor();
  await expect(page.locator('.tile img')).toHaveCount(2);
  await look('photos-waiting');
  await page.locator('[data-action="go_on"]').click();
  await page.locator('[data-action="leave_out"]').click();
  await screen(page, 'letter').waitFor();
  await look('photos');
  await page.locator('[data-action="take_photo"]').click();
  await page.locator('[data-screen="photo-take"] .err').waitFor();
  await look('photo-take');
  await page.goBack();
  await page.locator('.tile').first().click();
  await screen(page, 'photo').locator('img').waitFor();
  await look('photo');
  await page.locator('[data-action="next"]').click();
  await page.locator('[data-action="previous"]').waitFor();
  await page.locator('[data-action="remove_photo"]').click();
  await page.locator('.undo').waitFor();
  await look('photo-removed');

  const [saved] = (await device.call('letters')).open;
  await addElsewhere(device, saved?.id ?? '', picture);
  await open(page, 'now');
  await visit(page, 'letters');
  await page.locator('.photo-count').waitFor();
  await look('photos-count');
  await page.locator('a[href^="#letter/"]').first().click();
  await page.locator('.tile__p--away').waitFor();
  await look('photos-away');
  await page.locator('.tile').last().click();
  await screen(page, 'photo').waitFor();
  await look('photo-away');
}
