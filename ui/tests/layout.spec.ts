// Nothing needs scrolling sideways on the narrowest screen (320 px, which is also 400 % zoom), in either direction of
// the script. Large text has a file of its own, because it needs a browser of its own.
import { test } from './device';
import { noOverflow } from './overflow';
import { walkAround, walkIn, walkLetters, walkVersions } from './walk';
import { walkPhotos } from './walk-photos';
import { walkJoining, walkSharing, walkTowns } from './walk-sharing';

test.use({ viewport: { width: 320, height: 640 } });
test.setTimeout(180_000);

for (const language of ['de', 'ar']) {
  test(`the way in, ${language}`, async ({ page }) => walkIn(page, language, noOverflow(page)));

  test(`the app, ${language}`, async ({ page, device }) => walkAround(page, device, language, noOverflow(page)));

  test(`letters, ${language}`, async ({ page, device }) => walkLetters(page, device, language, noOverflow(page)));

  test(`photos, ${language}`, async ({ page, device }) => walkPhotos(page, device, language, noOverflow(page)));

  test(`two versions, ${language}`, async ({ page, device }) => walkVersions(page, device, language, noOverflow(page)));

  test(`joining, ${language}`, async ({ page, device, other }) =>
    walkJoining(page, device, other, language, noOverflow(page)));

  test(`sharing, ${language}`, async ({ page, device, other }) =>
    walkSharing(page, device, other, language, noOverflow(page)));

  test(`towns, ${language}`, async ({ page, device }) => walkTowns(page, device, language, noOverflow(page)));
}
