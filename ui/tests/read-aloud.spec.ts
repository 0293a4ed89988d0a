// Reading aloud. The browser of the tests has no voice, so a scripted one stands in its place and writes down what it is
// given: what is shown here is the page's part. That a real voice speaks is heard on a device alone.
import type { Page } from '@playwright/test';
import { expect, test } from './device';
import { moveIn } from './household';
import { open, openStep, screen, visit } from './journey';
import { withVoices } from './voices';

interface Said {
  text: string;
  lang: string;
}

const noted = <T>(page: Page, key: string): Promise<T[]> =>
  page.evaluate((name) => JSON.parse(sessionStorage.getItem(name) ?? '[]') as never[], key);
const said = (page: Page) => noted<Said>(page, 'said');
const ended = async (page: Page) => (await noted(page, 'ended')).length;
const button = (page: Page) => page.locator('[data-action="read_aloud"]');

const arabic = { lang: 'ar-EG', localService: true };
const german = { lang: 'de-DE', localService: true };

test('a step is read in the own language, its German terms by the German voice', async ({ page, device }) => {
  await withVoices(page, [german, arabic]);
  await moveIn(device, 'ar');
  await open(page, 'now');
  await openStep(page, 'anmelden');
  await button(page).click();
  const all = await said(page);
  expect(all).toContainEqual({ text: 'Wohnsitz anmelden', lang: 'de-DE' });
  expect(all.filter(({ lang }) => lang === 'ar-EG').length).toBeGreaterThan(4);
  for (const { text, lang } of all) {
    expect(text).not.toMatch(/[§\u00AD\u2066-\u2069]/);
    if (lang === 'ar-EG') expect(text).not.toMatch(/\p{Script=Latin}{4,}/u);
  }
  expect(all.some(({ text }) => text.includes('Bürgerbüro Musterstadt'))).toBe(true);
});

test('a second press ends it, and so do its last word, leaving and locking', async ({ page, device }) => {
  await withVoices(page, [german]);
  await moveIn(device, 'de-simple');
  await open(page, 'now');
  await openStep(page, 'anmelden');
  await expect(button(page)).toHaveText('Vorlesen');
  await button(page).click();
  await expect(button(page)).toHaveText('Nicht mehr vorlesen');
  await button(page).click();
  await expect(button(page)).toHaveText('Vorlesen');
  expect(await ended(page)).toBe(1);

  await button(page).click();
  await page.evaluate(() => (speechSynthesis as unknown as { end(): void }).end());
  await expect(button(page)).toHaveText('Vorlesen');
  expect(await ended(page)).toBe(1);

  await button(page).click();
  await visit(page, 'now');
  expect(await ended(page)).toBe(2);

  await openStep(page, 'anmelden');
  await button(page).click();
  // Locking loads the page anew.
  await page.reload();
  await expect.poll(() => ended(page)).toBe(3);
});

test('what a letter asks for is read', async ({ page, device }) => {
  const { olena } = await moveIn(device, 'de');
  await withVoices(page, [german]);
  const letter = { id: null, person: olena, sender: 'Jobcenter', subject: '', step: null, received_on: '2026-11-20' };
  await device.call('save_letter', { ...letter, answer_by: '2026-11-30' });
  await open(page, 'now');
  await page.locator('a[href^="#letter/"]').click();
  await screen(page, 'letter').waitFor();
  await button(page).click();
  expect((await said(page)).map(({ text }) => text).join(' ')).toContain('Montag, 30. November');
});

for (const [why, voices] of Object.entries({
  'a voice that sends what it reads elsewhere': [{ lang: 'uk-UA', localService: false }, german],
  'a voice of another language': [german, arabic],
  'no voice': [],
})) {
  test(`with ${why} nothing is offered`, async ({ page, device }) => {
    await withVoices(page, voices);
    await moveIn(device, 'uk');
    await open(page, 'now');
    await openStep(page, 'anmelden');
    await screen(page, 'step').locator('[data-action="print"]').waitFor();
    await expect(button(page)).toHaveCount(0);
  });
}
