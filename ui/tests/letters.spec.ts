// Letters of offices: written down by hand, due on Now, answered in one tap.
import type { Page } from '@playwright/test';
import { expect, PASSPHRASE, test } from './device';
import { moveIn } from './household';
import { open, screen, visit } from './journey';
import { pressKey, tabTo, typeInto } from './keyboard';

const form = (page: Page) => page.locator('dialog');

/** Fills one of the form's days, by its place. */
async function fillDay(page: Page, index: number, iso: string): Promise<void> {
  const fields = form(page).locator('.dt').nth(index).locator('input');
  for (const [place, part] of iso.split('-').reverse().entries()) await fields.nth(place).fill(part);
}

async function writeDown(page: Page, sender: string, answerBy: string): Promise<void> {
  await visit(page, 'letters');
  await page.locator('[data-action="new_letter"]').click();
  await form(page).locator('input').first().fill(sender);
  await fillDay(page, 0, '2026-11-20');
  if (answerBy) await fillDay(page, 1, answerBy);
  await form(page).locator('[data-action="save_letter"]').click();
  await form(page).waitFor({ state: 'detached' });
}

test('a letter stands on Now with its day, and is answered with one tap that can be taken back', async ({
  page,
  device,
}) => {
  await moveIn(device);
  await open(page, 'now');
  await visit(page, 'letters');
  await expect(screen(page, 'letters')).toContainText('No letters yet');
  await writeDown(page, 'Jobcenter', '2026-11-30');
  await expect(page.locator('[data-screen="letters"] .day')).toContainText('30');

  await visit(page, 'now');
  const onNow = page.locator('a[href^="#letter/"]');
  await expect(onNow).toContainText('Jobcenter');
  await expect(onNow.locator('.day')).toContainText('30');
  await onNow.click();
  await expect(screen(page, 'letter')).toContainText('20 November');

  await visit(page, 'letters');
  await page.locator('[data-action="answer_letter"]').click();
  await expect(page.locator('.row--done')).toContainText('Answered on');
  await page.locator('[data-action="undo"]').click();
  await expect(page.locator('.row--done')).toHaveCount(0);
  await page.locator('[data-action="answer_letter"]').click();
  await expect(page.locator('.row--done')).toHaveCount(1);
  await visit(page, 'now');
  await expect(onNow).toHaveCount(0);
});

test('a letter is still there after locking', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await writeDown(page, 'BAMF', '2026-12-04');
  await visit(page, 'now');
  await page.locator('[data-action="lock"]').click();
  await screen(page, 'unlock').waitFor();
  await page.locator('input[autocomplete="current-password"]').fill(PASSPHRASE);
  await page.locator('[data-action="unlock"]').click();
  await screen(page, 'now').waitFor();
  await expect(page.locator('a[href^="#letter/"]')).toContainText('BAMF');
});

test('what cannot be is said at its field, and nothing typed is lost', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await visit(page, 'letters');
  await page.locator('[data-action="new_letter"]').click();
  const save = form(page).locator('[data-action="save_letter"]');
  await form(page).locator('textarea').fill('Unterlagen 🙂');
  await save.click();
  await expect(form(page).locator('.err')).toContainText('who the letter is from');
  await form(page).locator('input').first().fill('🏛️');
  await fillDay(page, 0, '2026-02-30');
  await save.click();
  await expect(form(page).locator('.err')).toContainText('This day does not exist');
  await fillDay(page, 0, '1405-09-01');
  await save.click();
  await expect(form(page).locator('.err')).toContainText('This year belongs to another calendar');
  await fillDay(page, 0, '2026-11-23');
  await save.click();
  await expect(form(page).locator('.err')).toContainText('still to come');
  await fillDay(page, 0, '2026-11-20');
  await fillDay(page, 1, '2026-11-19');
  await save.click();
  await expect(form(page).locator('.err')).toContainText('before the letter arrived');
  await form(page).locator('textarea').fill('ї'.repeat(4001));
  await fillDay(page, 1, '2026-11-27');
  await save.click();
  await expect(form(page).locator('[role="alert"]')).toContainText('too long');
  expect((await device.call('letters')).open).toEqual([]);
  await form(page).locator('textarea').fill('ї'.repeat(4000));
  await save.click();
  await form(page).waitFor({ state: 'detached' });
  const { open: saved } = await device.call('letters');
  expect(saved.map(({ sender, received_on, answer_by }) => [sender, received_on, answer_by])).toEqual([
    ['🏛️', '2026-11-20', '2026-11-27'],
  ]);
});

test('a letter without a day says what to look for, and is changed and removed', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await writeDown(page, 'Ausländerbehörde', '');
  await page.locator('a[href^="#letter/"]').click();
  const letter = screen(page, 'letter');
  await expect(letter).toContainText('Rechtsbehelfsbelehrung');
  await expect(letter).toContainText('Sunday 20 December');
  await expect(letter).toContainText('Friday 27 November');
  await letter.locator('[data-action="change_letter"]').click();
  await form(page).locator('select').selectOption('anmelden');
  await fillDay(page, 1, '2026-12-01');
  await form(page).locator('[data-action="save_letter"]').click();
  await expect(letter).not.toContainText('Rechtsbehelfsbelehrung');
  await expect(letter.locator('a[data-step="anmelden"]')).toBeVisible();
  await letter.locator('[data-action="remove_letter"]').click();
  await screen(page, 'letters').waitFor();
  await expect(page.locator('a[href^="#letter/"]')).toHaveCount(0);
  await page.locator('[data-action="undo"]').click();
  await expect(page.locator('a[href^="#letter/"]')).toContainText('Ausländerbehörde');
});

test('a letter is written down by keyboard', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await visit(page, 'letters');
  await pressKey(page, page.locator('[data-action="new_letter"]'));
  await typeInto(page, form(page).locator('input').first(), 'Schule');
  for (const [index, part] of ['20', '11', '2026'].entries()) {
    await typeInto(page, form(page).locator('.dt input').nth(index), part);
  }
  await tabTo(page, form(page).locator('select'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await form(page).waitFor({ state: 'detached' });
  await expect(page.locator('a[href^="#letter/"]')).toContainText('Schule');
});

test('two days for one letter are chosen on its page', async ({ page, device }) => {
  const { olena } = await moveIn(device);
  const written = { person: olena, sender: 'BAMF', subject: '', received_on: null, step: null };
  await device.call('save_letter', { ...written, id: null, answer_by: null });
  const id = (await device.call('letters')).open[0]?.id ?? '';
  await device.apart('2026-11-21');
  await device.call('save_letter', { ...written, id, answer_by: '2026-11-30' });
  await device.together(['save_letter', { ...written, id, answer_by: '2026-12-03' }]);
  await open(page, 'now');
  await visit(page, 'letters');
  await page.locator(`a[href="#letter/${id}"]`, { hasText: 'Two versions' }).click();
  const conflict = page.locator('[data-conflict="letter"]');
  await expect(conflict.locator('legend')).toContainText('Until when must you answer?');
  await conflict.locator('.opt', { hasText: '3 December 2026' }).click();
  await conflict.locator('[data-action="choose"]').click();
  await expect(conflict).toHaveCount(0);
  expect((await device.call('letters')).open[0]?.answer_by).toBe('2026-12-03');
});
