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

test('what was written of a letter, an appointment and a proof is found and opens', async ({ page, device }) => {
  const { olena: person } = await moveIn(device);
  const days = { received_on: '2026-11-20', answer_by: '2026-11-30' };
  await device.call('save_letter', {
    id: null,
    person,
    sender: 'Familienkasse',
    subject: 'Formular 17b',
    step: null,
    ...days,
  });
  const on = { on: '2026-11-26', at: '9:30' };
  await device.call('save_appointment', {
    id: null,
    person,
    step: 'anmelden',
    ...on,
    place: 'Rathaus',
    remark: 'Nummer ziehen',
  });
  const proof = { step: 'jobcenter', persons: [person], on: '2026-11-18', remark: 'Briefkasten am Eingang' };
  await device.call('add_proof', { ...proof, how: 'handed_in' });
  await open(page, 'now');
  await visit(page, 'plan');
  await page.locator('[data-action="search"]').click();
  const search = screen(page, 'search');
  for (const [word, place, shown] of [
    ['17b familienk', 'letter', 'Familienkasse'],
    ['rathaus ziehen', 'step', 'Nummer ziehen'],
    ['am eingang', 'step', 'Briefkasten am Eingang'],
  ] as const) {
    await search.locator('input').fill(word);
    await search.locator('.row', { hasText: shown }).click();
    await expect(screen(page, place)).toContainText(shown);
    await page.goBack();
  }
});
