// Takes the pictures: every screen in ten languages on a phone; in German, Arabic and Ukrainian on a desktop and in the
// dark too, since colours and columns do not differ by language. The sheets are made when all are there (sheet.ts).
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { test } from '../device';
import { languages } from '../languages';
import { type Look, walkAround, walkIn, walkLetters, walkVersions } from '../walk';
import { walkPhotos } from '../walk-photos';
import { walkJoining, walkSharing, walkTowns } from '../walk-sharing';

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };
const closely = languages.filter((language) => ['de', 'ar', 'uk'].includes(language));
const ways = [
  { name: 'phone-light', viewport: phone, colorScheme: 'light', languages },
  { name: 'phone-dark', viewport: phone, colorScheme: 'dark', languages: closely },
  { name: 'desktop-light', viewport: desktop, colorScheme: 'light', languages: closely },
  { name: 'desktop-dark', viewport: desktop, colorScheme: 'dark', languages: closely },
] as const;

function picture(page: Page, variant: string): Look {
  const folder = fileURLToPath(new URL(`../../../target/tour/${variant}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  return async (name) => {
    await page.locator('.sk').first().waitFor({ state: 'detached' });
    await page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    });
    const size = page.viewportSize();
    const hidden = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('html, main')].map((at) => at.scrollHeight - at.clientHeight)),
    );
    // As tall as the content, so that one picture shows what a person scrolls through.
    if (size) await page.setViewportSize({ ...size, height: size.height + Math.min(hidden, 3000) });
    await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
    if (size) await page.setViewportSize(size);
  };
}

for (const { name, viewport, colorScheme, languages } of ways) {
  for (const language of languages) {
    const variant = `${name}-${language}`;
    test.describe(variant, () => {
      test.use({ viewport, colorScheme });
      test('the way in', async ({ page }) => walkIn(page, language, picture(page, variant)));
      test('the app', async ({ page, device }) => walkAround(page, device, language, picture(page, variant)));
      test('letters', async ({ page, device }) => walkLetters(page, device, language, picture(page, variant)));
      test('photos', async ({ page, device }) => walkPhotos(page, device, language, picture(page, variant)));
      test('two versions', async ({ page, device }) => walkVersions(page, device, language, picture(page, variant)));
      test('joining', async ({ page, device, other }) =>
        walkJoining(page, device, other, language, picture(page, variant)));
      test('sharing', async ({ page, device, other }) =>
        walkSharing(page, device, other, language, picture(page, variant)));
      test('towns', async ({ page, device }) => walkTowns(page, device, language, picture(page, variant)));
    });
  }
}
