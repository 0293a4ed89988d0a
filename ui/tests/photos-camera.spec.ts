// Pages photographed with the camera; the browser's own makes a moving picture.
import { browser } from './browser';
import { expect, test } from './device';
import { moveIn } from './household';
import { open, screen, visit } from './journey';

const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({ launchOptions: { ...browser.launchOptions, args: [...(browser.launchOptions?.args ?? []), ...camera] } });

test('a new letter is written down and its pages are photographed at once', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await visit(page, 'letters');
  await page.locator('[data-action="new_letter"]').click();
  const form = page.locator('dialog');
  await form.locator('input').first().fill('Jobcenter');
  await form.locator('[data-action="save_and_photograph"]').click();

  const taking = screen(page, 'photo-take');
  await taking.locator('[data-action="shoot"]').click();
  await page.locator('.straighten').waitFor();
  await expect(page.locator('video'), 'the camera is off while nobody looks through it').toHaveCount(0);
  // Not sharp: once more.
  await page.locator('[data-action="leave_out"]').click();
  await taking.locator('[data-action="shoot"]').click();
  await page.locator('[data-action="save_more"]').click();
  await taking.locator('[data-action="shoot"]').click();
  await page.locator('[data-action="add_photo"]').click();

  const letter = screen(page, 'letter');
  await expect(letter.locator('h1')).toHaveText('Jobcenter');
  await expect(letter.locator('.tile')).toHaveCount(2);
  const [saved] = (await device.call('letters')).open;
  const { photos } = await device.call('photos', { of: { kind: 'letter', letter: saved?.id ?? '' } });
  expect(photos.map(({ here, width }) => here && width > 300)).toEqual([true, true]);
  await page.goBack();
  await expect(screen(page, 'letters').locator('.row')).toHaveCount(1);
});
