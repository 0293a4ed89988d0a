// No screen has an accessibility fault that axe can find: WCAG 2.2 A and AA and axe's own good practice, light and dark, in
// both directions and three scripts, on a small phone, a usual one and a desktop. And what takes the focus moves nothing
// out of sight.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './device';
import { open } from './journey';
import { nothingScrollsUnseen } from './overflow';
import { type Look, walkAround, walkIn, walkLetters, walkVersions } from './walk';
import { walkPhotos } from './walk-photos';
import { walkJoining, walkSharing, walkTowns } from './walk-sharing';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** There are no frames in the page; without looking for them it takes half the time. */
const builder = (page: Page) => new AxeBuilder({ page }).withTags(tags).setLegacyMode();

function axe(page: Page): Look {
  const unseen = nothingScrollsUnseen(page);
  return async (name) => {
    await unseen(name);
    const { violations } = await builder(page).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    expect.soft(found, name).toEqual([]);
  };
}

test('a fault would be found', async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  const { violations } = await builder(page).analyze();
  expect(violations.map(({ id }) => id)).toContain('button-name');
});

const small = { width: 360, height: 640 };
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

for (const { name, language, colorScheme, viewport } of [
  { name: 'light', language: 'de', colorScheme: 'light', viewport: phone },
  { name: 'dark', language: 'uk', colorScheme: 'dark', viewport: phone },
  { name: 'small, Arabic', language: 'ar', colorScheme: 'light', viewport: small },
  { name: 'desktop, dark, Arabic', language: 'ar', colorScheme: 'dark', viewport: desktop },
  { name: 'desktop', language: 'uk', colorScheme: 'light', viewport: desktop },
] as const) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport });
    test.setTimeout(180_000);

    test('the way in', async ({ page }) => walkIn(page, language, axe(page)));

    test('the app', async ({ page, device }) => walkAround(page, device, language, axe(page)));

    test('letters', async ({ page, device }) => walkLetters(page, device, language, axe(page)));

    test('photos', async ({ page, device }) => walkPhotos(page, device, language, axe(page)));

    test('two versions', async ({ page, device }) => walkVersions(page, device, language, axe(page)));

    test('joining', async ({ page, device, other }) => walkJoining(page, device, other, language, axe(page)));

    test('sharing', async ({ page, device, other }) => walkSharing(page, device, other, language, axe(page)));

    test('towns', async ({ page, device }) => walkTowns(page, device, language, axe(page)));
  });
}
