// With every sentence two fifths longer, as a translation may be, nothing overlaps, sticks out or is cut off.
import type { Page } from '@playwright/test';
import { test } from './device';
import { noOverflow, nothingCutOrCovered } from './overflow';
import { type Look, walkAround, walkIn, walkLetters, walkVersions } from './walk';
import { walkPhotos } from './walk-photos';
import { walkJoining, walkSharing, walkTowns } from './walk-sharing';

test.use({ viewport: { width: 360, height: 640 } });
test.setTimeout(180_000);
test.beforeEach(async ({ page }) => page.addInitScript(() => Reflect.set(globalThis, 'longer', true)));

function everythingFits(page: Page): Look {
  const looks = [noOverflow(page), nothingCutOrCovered(page)];
  return async (name) => {
    for (const look of looks) await look(name);
  };
}

test('the way in', async ({ page }) => walkIn(page, 'de', everythingFits(page)));

test('the app', async ({ page, device }) => walkAround(page, device, 'de', everythingFits(page)));

test('letters', async ({ page, device }) => walkLetters(page, device, 'de', everythingFits(page)));

test('photos', async ({ page, device }) => walkPhotos(page, device, 'de', everythingFits(page)));

test('two versions', async ({ page, device }) => walkVersions(page, device, 'de', everythingFits(page)));

test('joining', async ({ page, device, other }) => walkJoining(page, device, other, 'de', everythingFits(page)));

test('sharing', async ({ page, device, other }) => walkSharing(page, device, other, 'de', everythingFits(page)));

test('towns', async ({ page, device }) => walkTowns(page, device, 'de', everythingFits(page)));
