// What someone remembers is a word: from a letter, a neighbour, an office, in whatever language.
import { expect, test } from './device';
import { moveIn } from './household';
import { open, screen, visit } from './journey';

test('a word of any language finds the step, and going back finds the word still there', async ({ page, device }) => {
  const { olena } = await moveIn(device);
  const note = { step: 'anmelden', person: olena, text: 'Frau Weber, Zimmer 4', only_here: false };
  await device.call('add_note', note);
  await open(page, 'now');
  await visit(page, 'plan');
  await page.locator('[data-action="search"]').click();
  const search = screen(page, 'search');
  const field = search.locator('input');

  for (const word of ['anmelden', 'adresinizi', 'عنوان السكن', 'WEBER']) {
    await field.fill(word);
    await expect(search.locator('a[href^="#step/anmelden"]').first()).toBeVisible();
  }
  await expect(search.getByRole('status')).toHaveText('1 found.');
  await search.locator('a[href^="#step/anmelden"]').click();
  await expect(screen(page, 'step')).toContainText('Frau Weber');
  await page.goBack();
  await expect(field).toHaveValue('WEBER');

  await field.fill('🦄');
  await expect(search.getByRole('status')).toHaveText(/^Nothing found/);
  await field.fill('');
  await expect(search.getByRole('status')).toHaveText('');
});
