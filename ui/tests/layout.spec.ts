// Nothing needs scrolling sideways on the narrowest screen (320 px, which is also 400 % zoom), in either direction of
// the script. Large text has a file of its own, because it needs a browser of its own.
import { test } from './device';
import { noOverflow } from './overflow';
import { walkAround, walkIn, walkVersions } from './walk';

test.use({ viewport: { width: 320, height: 640 } });
test.setTimeout(180_000);

for (const language of ['de', 'ar']) {
  test(`the way in, ${language}`, async ({ page }) => walkIn(page, language, noOverflow(page)));

  test(`the app, ${language}`, async ({ page, device }) => walkAround(page, device, language, noOverflow(page)));

  test(`two versions, ${language}`, async ({ page, device }) => walkVersions(page, device, language, noOverflow(page)));
}
