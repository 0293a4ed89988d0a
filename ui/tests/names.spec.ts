// The accessible name of everything on every screen, as a reader hears it, kept in files beside this one: who changes a
// name sees it in review. In German on a phone. Written anew by `npm run names`.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './device';
import { type Look, walkAround, walkIn, walkLetters, walkVersions } from './walk';
import { walkPhotos } from './walk-photos';
import { walkJoining, walkSharing, walkTowns } from './walk-sharing';

test.setTimeout(180_000);

/** Without what is chosen, and what differs each time: addresses with ids, codes, the group that is asked for, keys, folders. */
const same = (names: string) =>
  names
    .replace(/\/\S*\/(?=[^/\s]+\.(pdf|ics|diko\w*))/g, '/…/')
    .replace(/^ *- \/url: .*\n/gm, '')
    .replaceAll(' [checked]', '')
    .replace(/"?DIKO1:.*/g, 'DIKO1:…')
    .replace(/\b(\d ){5,}\d\b/g, '1 2 3')
    .replace(/(Gruppe \u2068)\d/g, '$11')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1')
    .replace(/\b\d{5}\b/g, '12345')
    .replace(/\b(\w{4} ){3}\w{4}\b/g, 'abcd abcd abcd abcd');

async function heard(page: Page, part: string): Promise<string> {
  // Whoever is asked something in a dialog cannot reach what lies behind it.
  const dialog = page.locator('dialog[open]');
  const parts = await page.locator((await dialog.count()) ? 'dialog[open]' : part).all();
  return (await Promise.all(parts.map(async (one) => `${same(await one.ariaSnapshot())}\n`))).sort().join('');
}

/** What is heard when nothing has changed for a second: what another device sends may still be on its way. */
async function settled(page: Page, part: string): Promise<string> {
  let [last, since] = [await heard(page, part), Date.now()];
  await expect
    .poll(async () => {
      const now = await heard(page, part);
      if (now !== last) [last, since] = [now, Date.now()];
      return Date.now() - since;
    })
    .toBeGreaterThan(1_000);
  return last;
}

const names =
  (page: Page, part = 'body'): Look =>
  async (name) => {
    if ((await page.locator(part).count()) === 0) return;
    const kept = test.info().snapshotPath(`${name}.yml`);
    if (test.info().config.updateSnapshots === 'all') writeFileSync(kept, await settled(page, part));
    else
      await expect.soft
        .poll(() => heard(page, part), { message: name, timeout: 10_000 })
        .toBe(readFileSync(kept, 'utf8'));
  };

test('the way in', async ({ page }) => walkIn(page, 'de', names(page)));

test('the app', async ({ page, device }) => walkAround(page, device, 'de', names(page)));

test('letters', async ({ page, device }) => walkLetters(page, device, 'de', names(page)));

test('photos', async ({ page, device }) => walkPhotos(page, device, 'de', names(page)));

// Which version counts until someone chooses depends on the devices' ids, and the plan and the order with it.
test('two versions', async ({ page, device }) =>
  walkVersions(page, device, 'de', names(page, '[data-conflict] :is(legend, label)')));

test('joining', async ({ page, device, other }) => walkJoining(page, device, other, 'de', names(page)));

test('sharing', async ({ page, device, other }) => walkSharing(page, device, other, 'de', names(page)));

test('towns', async ({ page, device }) => walkTowns(page, device, 'de', names(page)));
