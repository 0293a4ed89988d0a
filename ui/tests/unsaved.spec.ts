// What is typed and not saved yet, and what cannot be saved as it was typed: it stays, and a sentence says what is wrong.
import type { Page } from '@playwright/test';
import { expect, PASSPHRASE, test } from './device';
import { moveIn } from './household';
import { go, open, screen, visit } from './journey';

const form = (page: Page) => page.locator('dialog');
const sender = (page: Page) => form(page).locator('input').first();
const received = (page: Page) => form(page).locator('.dt').first().locator('input');

async function newLetter(page: Page): Promise<void> {
  await visit(page, 'letters');
  await page.locator('[data-action="new_letter"]').click();
  await sender(page).waitFor();
}

test('a half written letter is there again after DiKo locked, until it is saved', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await newLetter(page);
  await expect(form(page).locator('.unsaved')).toHaveCount(0);
  await sender(page).fill('Familienkasse');
  await received(page).nth(0).fill('20');
  await received(page).nth(1).fill('11');
  await received(page).nth(2).fill('2026');
  const kept = async () => (await device.call('form', { form: 'letter/' })).fields;
  await expect.poll(kept).toMatchObject({ sender: 'Familienkasse', received: '2026-11-20' });

  await device.call('lock');
  await page.reload();
  await screen(page, 'unlock').locator('input').fill(PASSPHRASE);
  await go(page).click();
  await newLetter(page);
  await expect(form(page).locator('.unsaved')).toContainText('not saved');
  await expect(sender(page)).toHaveValue('Familienkasse');
  await expect(received(page).nth(2)).toHaveValue('2026');
  await form(page).locator('[data-action="save_letter"]').click();
  await form(page).waitFor({ state: 'detached' });
  await expect(screen(page, 'letters')).toContainText('Familienkasse');

  await newLetter(page);
  await expect(sender(page)).toHaveValue('');
  expect(await kept()).toEqual({});
});

test('what was typed survives a slip that closes the form, and can be thrown away', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await page.locator('.sheet .row').first().click();
  const add = page.locator('[data-action="new_appointment"]');
  const place = form(page).locator('input').nth(4);
  await add.click();
  await place.fill('Rathaus');
  await page.keyboard.press('Escape');
  await form(page).waitFor({ state: 'detached' });
  await add.click();
  await expect(place).toHaveValue('Rathaus');
  await form(page).locator('[data-action="discard"]').click();
  await expect(place).toHaveValue('');
  await expect(form(page).locator('.unsaved')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await add.click();
  await expect(place).toHaveValue('');
});

test('a form stays open, with what is typed in it, when a tablet is turned', async ({ page, device }) => {
  await moveIn(device);
  await page.setViewportSize({ width: 800, height: 1280 });
  await open(page, 'now');
  await visit(page, 'plan');
  await page.locator('a.row').first().click();
  await page.locator('[data-action="new_appointment"]').click();
  const place = form(page).locator('input').nth(4);
  await place.fill('Rathaus');
  for (const [width, height] of [
    [1280, 800],
    [800, 1280],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(screen(page, 'plan')).toHaveCount(width > height ? 1 : 0);
    await expect(place).toBeFocused();
    await expect(place).toHaveValue('Rathaus');
  }
});

test('a day can be pasted as it stands in a message, and a year of another calendar is told', async ({
  page,
  device,
}) => {
  await moveIn(device);
  await open(page, 'now');
  await newLetter(page);
  await received(page)
    .first()
    .evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', '20.11.2026');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
  await expect(received(page).nth(0)).toHaveValue('20');
  await expect(received(page).nth(2)).toHaveValue('2026');
  await received(page).nth(2).fill('۱۴۰۵');
  await sender(page).fill('Jobcenter');
  await expect(form(page).locator('fieldset').first()).toContainText('another calendar');
  await form(page).locator('[data-action="save_letter"]').click();
  await expect(received(page).nth(0)).toHaveValue('20');
  await expect(sender(page)).toHaveValue('Jobcenter');
});

test('a note that is too long is not cut, and it is said by how much', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await page.locator('.sheet .row').first().click();
  const note = page.locator('textarea');
  await note.fill('ش'.repeat(4012));
  await expect(page.locator('.tf', { has: note })).toContainText(/Too many: \W?12/);
  expect((await note.inputValue()).length).toBe(4012);
  await page.locator('[data-action="add_note"]').click();
  await expect(page.locator('.app')).toContainText('4,000 characters at most');
  await expect(note).toHaveValue('ش'.repeat(4012));
  await note.fill('ش'.repeat(4000));
  await page.locator('[data-action="add_note"]').click();
  await expect(note).toHaveValue('');
});

test('a name may be of pictures alone', async ({ page, device }) => {
  const { danylo } = await moveIn(device);
  await device.call('rename_person', { person: danylo, name: '👩‍👧‍👦' });
  await open(page, 'now');
  await page.locator('a[href="#people"]').first().click();
  await expect(screen(page, 'people')).toContainText('👩‍👧‍👦');
});
