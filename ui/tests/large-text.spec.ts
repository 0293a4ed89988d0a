// With text at twice its size, as the browser is set by whoever needs it, everything can still be read and reached.
import { browser } from './browser';
import { test } from './device';
import { noOverflow } from './overflow';
import { walkAround, walkIn, walkLetters, walkVersions } from './walk';
import { walkPhotos } from './walk-photos';
import { walkJoining, walkSharing, walkTowns } from './walk-sharing';

const args = [...(browser.launchOptions?.args ?? []), '--blink-settings=defaultFontSize=32'];
test.use({ launchOptions: { ...browser.launchOptions, args } });
test.setTimeout(180_000);

test('the way in', async ({ page }) => walkIn(page, 'de', noOverflow(page)));

test('the app', async ({ page, device }) => walkAround(page, device, 'de', noOverflow(page)));

test('letters', async ({ page, device }) => walkLetters(page, device, 'de', noOverflow(page)));

test('photos', async ({ page, device }) => walkPhotos(page, device, 'de', noOverflow(page)));

test('two versions', async ({ page, device }) => walkVersions(page, device, 'de', noOverflow(page)));

test('joining', async ({ page, device, other }) => walkJoining(page, device, other, 'de', noOverflow(page)));

test('sharing', async ({ page, device, other }) => walkSharing(page, device, other, 'de', noOverflow(page)));

test('towns', async ({ page, device }) => walkTowns(page, device, 'de', noOverflow(page)));
