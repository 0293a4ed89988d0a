// The Laufzettel from the plan to the file: what is asked of `print_sheet` is what the page showed, and nothing that was
// not chosen. That a PDF holds just what was asked for is tested in crates/print. The sheets stay in `target/laufzettel`.
import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { PrintSheetRequest } from '../src/lib/backend/generated';
import { expect, test } from './device';
import { moveIn } from './household';
import { open, openStep, screen, visit } from './journey';
import { languages } from './languages';

const folder = fileURLToPath(new URL('../../target/laufzettel/', import.meta.url));

/** Saves the sheet; answers what was asked of the companion and where the file is. */
async function save(page: Page): Promise<{ asked: PrintSheetRequest; path: string }> {
  const request = page.waitForRequest((one) => one.url().endsWith('/print_sheet'));
  await page.locator('[data-action="print_sheet"]').click();
  const path = await screen(page, 'print').locator('[role="status"] .path').innerText();
  return { asked: (await request).postDataJSON() as PrintSheetRequest, path };
}

/** The lines of the preview, without the places where a long word may break. */
async function shown(page: Page): Promise<string[]> {
  const lines = await page.locator('.preview .sheetline > span').allTextContents();
  return lines.map((line) => line.replaceAll('\u00AD', ''));
}

const texts = (sheet: PrintSheetRequest): string[] =>
  [sheet.title, sheet.columns, ...sheet.lead, ...sheet.rows.flatMap((row) => row.lines.map(({ words }) => words))]
    .flatMap(({ own, german }) => [own, german])
    .filter((text) => text !== '');

for (const language of languages) {
  test(`the sheet in ${language} is what the preview showed`, async ({ page, device }) => {
    await moveIn(device, language);
    await open(page, 'now');
    await visit(page, 'plan');
    await screen(page, 'plan').locator('[data-action="print"]').click();
    await page.locator('.preview').waitFor();
    const seen = await shown(page);
    const { asked, path } = await save(page);
    expect(texts(asked)).toEqual(seen);
    expect(asked.own === null).toBe(language === 'de');
    for (const { words } of asked.rows.flatMap((row) => row.lines)) {
      expect(words.german).not.toBe('');
      expect(words.own === '').toBe(language === 'de');
    }
    expect(seen.join(' ')).toContain('Wohnsitz anmelden');
    expect(seen.join(' ')).toContain('§17(1) BMG');
    expect(seen.join(' ')).not.toMatch(/undefined|null|step-|paper-|office-|sheet-|event-|period-/);
    await mkdir(folder, { recursive: true });
    await copyFile(path, `${folder}${language}.pdf`);
  });
}

test('who and what was not chosen stays off the sheet, and so does a note that stays on the device', async ({
  page,
  device,
}) => {
  const family = await moveIn(device, 'uk');
  const note = { step: 'anmelden', person: family.olena };
  await device.call('add_note', { ...note, text: 'Frau Weber, Zimmer 4', only_here: false });
  await device.call('add_note', { ...note, text: 'Nur für mich', only_here: true });
  await open(page, 'now');
  await visit(page, 'plan');
  await screen(page, 'plan').locator('[data-action="print"]').click();
  await screen(page, 'print').locator('.chip', { hasText: 'Olena' }).click();
  await expect(page.locator('.preview')).not.toContainText('Danylo');
  const first = await save(page);
  const said = texts(first.asked).join('\n');
  for (const canary of ['Danylo', 'Weber', 'Nur für mich', '1990', '2021', 'UA']) expect(said).not.toContain(canary);

  await screen(page, 'print').locator('.btn--line').click();
  for (const tick of await page.locator('fieldset label:has(:checked)').all())
    await tick.evaluate((one) => one.setAttribute('data-ticked', ''));
  for (const tick of await page.locator('[data-ticked]').all()) await tick.click();
  await page.locator('[data-action="print_sheet"]').click();
  await expect(page.locator('fieldset .err')).toBeVisible();
  await page.locator('fieldset label').first().click();
  await page.locator('form > div.tf label').click();
  const second = await save(page);
  expect(second.asked.rows.filter(({ kind }) => kind === 'step')).toHaveLength(1);
  expect(second.path).not.toBe(first.path);
});

test('one step can be printed alone, with the notes that may be shared where that is wanted', async ({
  page,
  device,
}) => {
  const family = await moveIn(device, 'ar');
  const note = { step: 'anmelden', person: family.olena };
  await device.call('add_note', { ...note, text: 'Frau Weber, Zimmer 4', only_here: false });
  await device.call('add_note', { ...note, text: 'Nur für mich', only_here: true });
  await open(page, 'now');
  await openStep(page, 'anmelden');
  await screen(page, 'step').locator('[data-action="print"]').click();
  await page.locator('.preview').waitFor();
  await expect(page.locator('.preview')).not.toContainText('Weber');
  await page.locator('form .tf label').click();
  await expect(page.locator('.preview')).toContainText('Weber');
  const { asked } = await save(page);
  const said = texts(asked).join('\n');
  expect(said).toContain('Frau Weber, Zimmer 4');
  expect(said).not.toContain('Nur für mich');
  expect(asked.rows.filter(({ kind }) => kind === 'step')).toHaveLength(1);
});
