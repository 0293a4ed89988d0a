// The flows behind the plan by keyboard alone: counter, days, proofs, calendar, sheet, letters, papers, people, week,
// search, looks, two versions. Not here: first launch, ticking and locking (keyboard.spec.ts), the map (map.spec.ts).
import type { Page } from '@playwright/test';
import { expect, test } from './device';
import { disagree, moveIn, neighbours } from './household';
import { open, screen } from './journey';
import { choose, pressKey, tabTo, typeInto } from './keyboard';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const form = (page: Page) => page.locator('dialog');

async function place(page: Page, name: string): Promise<void> {
  await pressKey(page, page.locator(`.nav a[href="#${name}"]`));
  await screen(page, name).waitFor();
}

async function step(page: Page): Promise<void> {
  await open(page, 'now');
  await place(page, 'plan');
  await pressKey(page, page.locator('a.row[data-step="anmelden"]'));
  await screen(page, 'step').waitFor();
}

/** Digits alone: each part of the day leads to the next one. */
async function typeDay(page: Page, digits: string): Promise<void> {
  await tabTo(page, form(page).locator('.dt input'));
  await page.keyboard.type(digits);
}

test('the page for the counter: chosen, shown, a sentence held out, closed', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await pressKey(page, action(page, 'counter'));
  await screen(page, 'counter').waitFor();
  await pressKey(page, page.locator('.ticks input').nth(1), 'Space');
  await pressKey(page, page.locator('.btn--go'));
  const shown = screen(page, 'counter-shown');
  await shown.waitFor();
  await expect(shown).not.toContainText('01.05.1990');
  await pressKey(page, shown.locator('.counter__foot button').first());
  await expect(shown.locator('h1')).toContainText('langsam');
  await pressKey(page, action(page, 'close'));
  await screen(page, 'now').waitFor();
});

test('an appointment is written down, removed and brought back', async ({ page, device }) => {
  await moveIn(device);
  await step(page);
  await pressKey(page, action(page, 'new_appointment'));
  await typeDay(page, '26112026');
  await typeInto(page, form(page).locator('input').nth(3), '9:30');
  await page.keyboard.press('Enter');
  await form(page).waitFor({ state: 'detached' });
  const row = page.locator('[data-appointment]');
  await expect(row).toContainText('9:30');
  await pressKey(page, row.locator('[data-action="remove_appointment"]'));
  await expect(row).toHaveCount(0);
  await pressKey(page, action(page, 'undo'));
  await expect(row).toHaveCount(1);
});

test('a proof is written down', async ({ page, device }) => {
  await moveIn(device);
  await step(page);
  await pressKey(page, action(page, 'new_proof'));
  await choose(page, form(page).locator('input[type="radio"]'), 'posted');
  await typeInto(page, form(page).locator('textarea'), 'Einschreiben RR 12');
  await pressKey(page, form(page).locator('[data-action="add_proof"]'));
  await expect(page.locator('[data-proof="posted"]')).toContainText('Einschreiben RR 12');
});

test('the calendar file is saved, and Escape leads back to the plan', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await place(page, 'plan');
  await pressKey(page, screen(page, 'plan').locator('[data-action="calendar"]'));
  await pressKey(page, form(page).locator('[data-action="save_calendar"]'));
  await expect(form(page).locator('.path')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(form(page)).toHaveCount(0);
  await expect(screen(page, 'plan')).toBeVisible();
});

test('a sheet is chosen and saved', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await place(page, 'plan');
  await pressKey(page, screen(page, 'plan').locator('[data-action="print"]'));
  await page.locator('.preview').waitFor();
  await pressKey(page, screen(page, 'print').locator('.chip', { hasText: 'Olena' }));
  await expect(page.locator('.preview')).not.toContainText('Danylo');
  await pressKey(page, action(page, 'print_sheet'));
  await expect(screen(page, 'print').locator('[role="status"] .path')).toBeVisible();
});

test('a letter is opened, answered and taken back', async ({ page, device }) => {
  const { olena } = await moveIn(device);
  const days = { received_on: '2026-11-20', answer_by: '2026-11-30' };
  await device.call('save_letter', { id: null, person: olena, sender: 'Jobcenter', subject: '', step: null, ...days });
  await open(page, 'now');
  await pressKey(page, page.locator('a[href^="#letter/"]'));
  await screen(page, 'letter').waitFor();
  await pressKey(page, action(page, 'answer_letter'));
  await expect(screen(page, 'letter')).toContainText('Answered on');
  await pressKey(page, action(page, 'undo'));
  await expect(screen(page, 'letter')).not.toContainText('Answered on');
  await page.keyboard.press('Escape');
  await screen(page, 'now').waitFor();
});

test('a paper gets its last day', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await place(page, 'papers');
  await pressKey(page, page.locator('a[href$="/reisepass"]'));
  await screen(page, 'paper').waitFor();
  await tabTo(page, page.locator('.dt input'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('31052031');
  await pressKey(page, action(page, 'hold_paper'));
  await expect(screen(page, 'paper')).toContainText('31 May 2031');
});

test('a person is renamed, and a new fact changes the plan', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await pressKey(page, page.locator('.top a[href="#people"]'));
  await pressKey(page, page.locator('a[href^="#person/"]'));
  await screen(page, 'person').waitFor();
  await pressKey(page, screen(page, 'person').locator('.btns button').first());
  await typeInto(page, form(page).locator('input'), 'Olena K.');
  await page.keyboard.press('Enter');
  await expect(screen(page, 'person').locator('h1')).toHaveText('Olena K.');
  await pressKey(page, page.locator('a[href*="/news/moving"]'));
  await screen(page, 'question-moving_on').waitFor();
  // The day is the one thing asked for: it is typed at once.
  await expect(page.locator('.dt input').first()).toBeFocused();
  await page.keyboard.type('15122026');
  await page.keyboard.press('Enter');
  await form(page).waitFor();
  await page.keyboard.press('Escape');
  await expect(form(page)).toHaveCount(0);
});

test('from the week into the right family’s step', async ({ page, device }) => {
  await moveIn(device);
  await neighbours(device);
  await open(page, 'now');
  await pressKey(page, page.locator('.top a[href="#people"]'));
  await pressKey(page, action(page, 'week'));
  await pressKey(page, screen(page, 'week').locator('a[data-entry]'));
  await expect(screen(page, 'step')).toContainText('late');
});

test('a word is searched, its step opened, and Escape leads back to the word', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await place(page, 'plan');
  await pressKey(page, action(page, 'search'));
  const search = screen(page, 'search');
  await typeInto(page, search.locator('input'), 'anmelden');
  await pressKey(page, search.locator('a[href^="#step/anmelden"]'));
  await screen(page, 'step').waitFor();
  await page.keyboard.press('Escape');
  await expect(search.locator('input')).toHaveValue('anmelden');
});

test('text size and contrast are chosen', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await place(page, 'more');
  await pressKey(page, page.locator('a[href="#more/appearance"]'));
  await screen(page, 'more-appearance').waitFor();
  await choose(page, page.locator('fieldset').nth(1).locator('input'), 'large');
  await expect.poll(async () => (await device.call('status')).text_size).toBe('large');
  await choose(page, page.locator('fieldset').nth(2).locator('input'), 'more');
  await expect.poll(async () => (await device.call('status')).contrast).toBe('more');
});

test('one of two versions is chosen', async ({ page, device }) => {
  await disagree(device, await moveIn(device));
  await open(page, 'now');
  await pressKey(page, page.locator('a[href="#conflicts"]'));
  const conflict = page.locator('[data-conflict="step"]');
  await conflict.first().waitFor();
  await tabTo(page, conflict.locator('input[type="radio"]'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await pressKey(page, conflict.locator('[data-action="choose"]'));
  await expect(page.locator('[data-conflict="step"]')).toHaveCount(0);
});
