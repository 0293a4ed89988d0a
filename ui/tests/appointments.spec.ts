// Appointments of a step, on Now and for a calendar; and what can be shown later.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './device';
import { moveIn } from './household';
import { open, openStep, screen, visit } from './journey';

const form = (page: Page) => page.locator('dialog');

async function fillDay(page: Page, iso: string): Promise<void> {
  const fields = form(page).locator('.dt input');
  for (const [place, part] of iso.split('-').reverse().entries()) await fields.nth(place).fill(part);
}

async function openForm(page: Page, action: string): Promise<void> {
  await open(page, 'now');
  await openStep(page, 'anmelden');
  await page.locator(`[data-action="${action}"]`).click();
  await form(page).waitFor();
}

test('an appointment stands on its step and in the sign, and is removed and brought back', async ({ page, device }) => {
  await moveIn(device);
  await openForm(page, 'new_appointment');
  await fillDay(page, '2026-11-26');
  const [time, place] = [form(page).locator('input').nth(3), form(page).locator('input').nth(4)];
  await time.fill('٩.٣٠');
  await place.fill('Bürgeramt');
  await form(page).locator('[data-action="save_appointment"]').click();
  const row = page.locator('[data-appointment]');
  await expect(row).toContainText('Thursday');
  await expect(row).toContainText('9:30');
  await visit(page, 'now');
  await expect(page.locator('.sign')).toContainText('Bürgeramt');
  await expect(page.locator('.sign')).toContainText(/Get ready for .*Thursday/);
  await openStep(page, 'anmelden');
  await row.locator('[data-action="remove_appointment"]').click();
  await expect(row).toHaveCount(0);
  await page.locator('[data-action="undo"]').click();
  await expect(row).toHaveCount(1);
});

test('an appointment without a step stands on Now', async ({ page, device }) => {
  const { olena } = await moveIn(device);
  const words = { place: 'Beratung', remark: '' };
  await device.call('save_appointment', { id: null, person: olena, step: null, on: '2026-11-24', at: '15', ...words });
  await open(page, 'now');
  await expect(screen(page, 'now')).toContainText('Next appointment');
  await expect(screen(page, 'now')).toContainText('15:00');
  await expect(page.locator('.sign')).not.toContainText('Beratung');
});

test('a day or an hour that cannot be is said, and nothing typed is lost', async ({ page, device }) => {
  await moveIn(device);
  await openForm(page, 'new_appointment');
  const save = form(page).locator('[data-action="save_appointment"]');
  await form(page).locator('textarea').fill('Pass mitbringen');
  await save.click();
  await expect(form(page).locator('.err')).toContainText('Write the day of the appointment');
  await fillDay(page, '2026-13-01');
  await save.click();
  await expect(form(page).locator('.err')).toContainText('This day does not exist');
  await fillDay(page, '2026-12-01');
  await form(page).locator('input').nth(3).fill('half past nine');
  await save.click();
  await expect(form(page).locator('.err')).toContainText('This time does not exist');
  await form(page).locator('input').nth(3).fill('');
  await save.click();
  await form(page).waitFor({ state: 'detached' });
  await expect(page.locator('[data-appointment]')).toContainText('Pass mitbringen');
});

test('what leaves for a calendar is shown before, line by line, and is neutral', async ({ page, device }) => {
  const { olena } = await moveIn(device);
  const words = { place: 'Ausländerbehörde', remark: 'Duldung' };
  const appointment = { id: null, person: olena, step: 'anmelden', on: '2026-11-26', at: '9:30', ...words };
  await device.call('save_appointment', appointment);
  await open(page, 'now');
  await openStep(page, 'anmelden');
  await page.locator('[data-appointment] [data-action="calendar"]').click();
  const lines = form(page).locator('.leaving li');
  await expect(lines).toHaveCount(1);
  await expect(lines).toContainText(/Appointment .*Thursday.*9:30/);
  await form(page).locator('[data-action="save_calendar"]').click();
  const path = (await form(page).locator('.path').textContent()) ?? '';
  const file = readFileSync(path, 'utf8');
  expect(file).toContain('SUMMARY:Appointment\r\n');
  expect(file).toContain('DTSTART:20261126T083000Z\r\n');
  expect(file).not.toMatch(/Ausl|Duldung|anmelden|Olena/);
  await page.keyboard.press('Escape');

  await visit(page, 'plan');
  await page.locator('[data-screen="plan"] [data-action="calendar"]').click();
  await expect(lines.filter({ hasText: 'Appointment' })).toHaveCount(1);
  await expect(lines.filter({ hasText: 'Last day' }).first()).toContainText('Monday 30 November');
});

test('handed in leads to a proof, which is shown, removed and brought back', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await openStep(page, 'anmelden');
  await page.locator('[data-action="record_step"]', { hasText: 'Handed in' }).click();
  await expect(screen(page, 'step')).toContainText('Write down how');
  await page.locator('[data-action="new_proof"]').click();
  const save = form(page).locator('[data-action="add_proof"]');
  await form(page).locator('.opt', { hasText: 'Sent by post' }).click();
  await form(page).locator('textarea').fill('Einschreiben RR 12');
  await fillDay(page, '2026-11-23');
  await save.click();
  await expect(form(page).locator('.err')).toContainText('still to come');
  await fillDay(page, '2026-11-21');
  await save.click();
  await form(page).waitFor({ state: 'detached' });
  const proof = page.locator('[data-proof="posted"]');
  await expect(proof).toContainText('Einschreiben RR 12');
  await proof.locator('[data-action="remove_proof"]').click();
  await expect(proof).toHaveCount(0);
  await page.locator('[data-action="undo"]').click();
  await expect(proof).toContainText('21 November');
});
