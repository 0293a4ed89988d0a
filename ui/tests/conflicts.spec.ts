// Two devices of one family wrote while they were apart: the page shows both versions where they concern, and a person
// chooses. And notes that stay on this device.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './device';
import { disagree, moveIn } from './household';
import { open, openStep, screen, visit } from './journey';
import { choose, pressKey, tabTo } from './keyboard';

const conflict = (page: Page, kind: string): Locator => page.locator(`[data-conflict="${kind}"]`);
const version = (of: Locator, text: string | RegExp): Locator => of.locator('.opt', { hasText: text });
const take = (of: Locator): Locator => of.locator('[data-action="choose"]');

test('Now says how many, and the list shows each until it is chosen', async ({ page, device }) => {
  await disagree(device, await moveIn(device));
  await open(page, 'now');
  const row = page.locator('a[href="#conflicts"]');
  await expect(row).toContainText(/4\u2069? things/);
  await row.click();
  await screen(page, 'conflicts').waitFor();

  const passport = conflict(page, 'paper_date');
  await expect(passport.locator('legend')).toContainText('Passport');
  await expect(version(passport, '31 May 2031')).toContainText(/22 November.*, on this device/);
  await expect(version(passport, '31 January 2031')).toContainText(/21 November.*, on another device/);
  await expect(take(passport)).toHaveCount(0);
  await version(passport, '31 January 2031').click();
  await expect(take(passport)).toContainText('31 January 2031');
  await take(passport).click();
  await expect(passport).toHaveCount(0);

  // A slip is taken back: then there are two versions again.
  await visit(page, 'now');
  await expect(row).toContainText(/3\u2069? things/);
  await page.locator('[data-action="undo"]').click();
  await expect(row).toContainText(/4\u2069? things/);
  await row.click();
  await expect(passport.locator('.opt')).toHaveCount(2);

  for (const kind of ['step', 'paper_date', 'fact', 'kept_person']) {
    await conflict(page, kind).locator('.opt').last().click();
    await take(conflict(page, kind)).click();
    await expect(conflict(page, kind)).toHaveCount(0);
  }
  await expect(screen(page, 'conflicts')).toContainText('nothing to choose');
  await visit(page, 'now');
  await expect(row).toHaveCount(0);
  expect((await device.call('people')).persons.map(({ person }) => person.name)).toEqual(['Olena']);
});

test('the page of the step, of the paper and of the person show their own', async ({ page, device }) => {
  const family = await moveIn(device);
  await disagree(device, family);
  const { olena, danylo } = family;
  await open(page, 'now');
  await openStep(page, 'anmelden');
  await expect(page.locator('[data-conflict]')).toHaveCount(1);
  await version(conflict(page, 'step'), 'Not for me').click();
  await take(conflict(page, 'step')).click();
  await expect(conflict(page, 'step')).toHaveCount(0);
  await expect(screen(page, 'step')).toContainText('Not for you');

  await visit(page, 'papers');
  await page.locator(`a[href="#paper/${olena}/reisepass"]`, { hasText: 'Two versions' }).click();
  await expect(version(conflict(page, 'paper_date'), '31 May 2031')).toBeVisible();

  await visit(page, 'people');
  await page.locator(`a[href="#person/${olena}"]`, { hasText: 'Two versions' }).click();
  await expect(conflict(page, 'fact').locator('.opt')).toHaveCount(2);
  await visit(page, 'people');
  await page.locator(`a[href="#person/${danylo}"]`).click();
  await version(conflict(page, 'kept_person'), /Take .*Danylo Koval/).click();
  await take(conflict(page, 'kept_person')).click();
  await expect(page.locator('[data-screen="people"], [data-screen="person"]').first()).not.toContainText(
    'Danylo Koval',
  );
});

test('where a family lives and what it is called is chosen with the people', async ({ page, device }) => {
  const { danylo } = await moveIn(device);
  const { open: id } = await device.call('cases');
  const paper = { person: danylo, paper: 'geburtsurkunde' };
  await device.apart('2026-11-21');
  await device.call('set_place', { land: 'NW', commune: 'musterstadt' });
  await device.call('rename_case', { id: id ?? '', name: 'Koval' });
  await device.call('drop_paper', paper);
  await device.together(
    ['set_place', { land: 'BE', commune: null }],
    ['rename_case', { id: id ?? '', name: 'Коваль' }],
    ['hold_paper', { ...paper, expires_on: null }],
  );
  await open(page, 'now');
  await visit(page, 'people');
  const place = conflict(page, 'place');
  await expect(version(place, 'North Rhine-Westphalia')).toContainText('Musterstadt');
  await version(place, 'Berlin').click();
  await take(place).click();
  await expect(page.locator('a[href="#story/place"]')).toContainText('Berlin');
  await version(conflict(page, 'case_name'), 'Коваль').click();
  await take(conflict(page, 'case_name')).click();
  await expect(conflict(page, 'case_name')).toHaveCount(0);

  await visit(page, 'papers');
  await page.locator(`a[href="#paper/${danylo}/geburtsurkunde"]`).click();
  await version(conflict(page, 'paper_held'), 'The paper is in hand').click();
  await take(conflict(page, 'paper_held')).click();
  await expect(conflict(page, 'paper_held')).toHaveCount(0);
  await expect(screen(page, 'paper')).toContainText('You have this paper');
});

test('a version is chosen by keyboard', async ({ page, device }) => {
  await disagree(device, await moveIn(device));
  await open(page, 'now');
  await openStep(page, 'anmelden');
  const step = conflict(page, 'step');
  await step.waitFor();
  await choose(page, step.locator('input[type="radio"]'), '1');
  await pressKey(page, take(step));
  await expect(step).toHaveCount(0);
});

test('what someone chose meanwhile is said, and the page shows what there is', async ({ page, device }) => {
  await disagree(device, await moveIn(device));
  await open(page, 'now');
  await page.locator('a[href="#conflicts"]').click();
  const step = conflict(page, 'step');
  await version(step, 'Not for me').click();
  const { conflicts } = await device.call('conflicts');
  const id = conflicts.find(({ about }) => about.kind === 'step')?.id ?? '';
  await device.call('choose', { conflict: id, version: 0 });
  await take(step).click();
  await expect(page.locator('.note[role="alert"]')).toContainText('Look again');
  await expect(step).toHaveCount(0);
});

test('a note that stays here is marked, and what is being typed remembers it', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await openStep(page, 'anmelden');
  const notes = screen(page, 'step');
  await notes.locator('textarea').fill('She is afraid');
  const only = notes.locator('input[type="checkbox"]');
  await tabTo(page, only);
  await page.keyboard.press('Space');
  await expect(only).toBeChecked();
  await expect
    .poll(async () => (await device.call('step', { step: 'anmelden', persons: [] })).draft)
    .toEqual({ text: 'She is afraid', only_here: true });
  await page.reload();
  await openStep(page, 'anmelden');
  await expect(only).toBeChecked();
  await expect(notes.locator('.ticks')).toContainText('Always stays on this device');
  await notes.locator('[data-action="add_note"]').click();
  const note = page.locator('.notes__n', { hasText: 'She is afraid' });
  await expect(note).toContainText('Always stays on this device');
  const { notes: saved } = await device.call('step', { step: 'anmelden', persons: [] });
  expect(saved.map(({ text, only_here }) => [text, only_here])).toEqual([['She is afraid', true]]);
  // What is said of it from the beginning holds when the family is shared.
  await device.call('share_case', { commune: 'musterstadt', origin: null, activation: null });
  await page.reload();
  await openStep(page, 'anmelden');
  await expect(note).toContainText('Only on this device');
  await expect(notes.locator('.ticks')).toContainText('Only on this device');
});
