// Nothing needs scrolling sideways and no word breaks on the narrowest screen (320 px, which is also 400 % zoom), on wider
// ones up to small tablets, and on the narrowest where list and detail stand side by side; in either direction of the
// script. Large text has a file of its own, because it needs a browser of its own.
import type { Page } from '@playwright/test';
import { test } from './device';
import { noOverflow, noOverflowAnywhere } from './overflow';
import { walkAround, walkIn, walkLetters, walkVersions } from './walk';
import { walkPhotos } from './walk-photos';
import { walkJoining, walkSharing, walkTowns } from './walk-sharing';

test.setTimeout(180_000);

const phone = { width: 320, height: 640 };
const desk = { width: 900, height: 700 };
const walked = [
  { language: 'de', viewport: phone },
  { language: 'ar', viewport: phone },
  { language: 'ru', viewport: phone },
  { language: 'ru', viewport: desk },
];

for (const { language, viewport } of walked) {
  test.describe(`${language}, from ${viewport.width} px`, () => {
    test.use({ viewport });
    const look = viewport === phone ? noOverflowAnywhere : (page: Page) => noOverflow(page, true);

    test('the way in', async ({ page }) => walkIn(page, language, look(page)));

    test('the app', async ({ page, device }) => walkAround(page, device, language, look(page)));

    test('letters', async ({ page, device }) => walkLetters(page, device, language, look(page)));

    test('photos', async ({ page, device }) => walkPhotos(page, device, language, look(page)));

    test('two versions', async ({ page, device }) => walkVersions(page, device, language, look(page)));

    test('joining', async ({ page, device, other }) => walkJoining(page, device, other, language, look(page)));

    test('sharing', async ({ page, device, other }) => walkSharing(page, device, other, language, look(page)));

    test('towns', async ({ page, device }) => walkTowns(page, device, language, look(page)));
  });
}
