// Nothing needs scrolling sideways and no word breaks on the narrowest screen (320 px, which is also 400 % zoom) and on
// wider ones up to desks, in either direction of the script. Large text has a file of its own, because it needs a
// browser of its own.
import { test } from './device';
import { noOverflowAnywhere } from './overflow';
import { walkAround, walkIn, walkLetters, walkVersions } from './walk';
import { walkPhotos } from './walk-photos';
import { walkJoining, walkSharing, walkTowns } from './walk-sharing';

test.use({ viewport: { width: 320, height: 640 } });
test.setTimeout(180_000);

for (const language of ['de', 'ar', 'ru']) {
  test(`the way in, ${language}`, async ({ page }) => walkIn(page, language, noOverflowAnywhere(page)));

  test(`the app, ${language}`, async ({ page, device }) =>
    walkAround(page, device, language, noOverflowAnywhere(page)));

  test(`letters, ${language}`, async ({ page, device }) =>
    walkLetters(page, device, language, noOverflowAnywhere(page)));

  test(`photos, ${language}`, async ({ page, device }) => walkPhotos(page, device, language, noOverflowAnywhere(page)));

  test(`two versions, ${language}`, async ({ page, device }) =>
    walkVersions(page, device, language, noOverflowAnywhere(page)));

  test(`joining, ${language}`, async ({ page, device, other }) =>
    walkJoining(page, device, other, language, noOverflowAnywhere(page)));

  test(`sharing, ${language}`, async ({ page, device, other }) =>
    walkSharing(page, device, other, language, noOverflowAnywhere(page)));

  test(`towns, ${language}`, async ({ page, device }) => walkTowns(page, device, language, noOverflowAnywhere(page)));
}
