// Codes scanned by the camera: the browser's is a film made here, which shows what the other screen shows.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { browser } from './browser';
import { expect, test } from './device';
import { firstLaunch, open, screen } from './journey';
import { code, openMembers, sharedFamily } from './sharing';

const film = fileURLToPath(new URL('../../target/interface/camera.y4m', import.meta.url));
const camera = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
];
test.use({ launchOptions: { ...browser.launchOptions, args: [...(browser.launchOptions?.args ?? []), ...camera] } });

const width = 640;
const height = 480;
const [dark, light, colourless] = [20, 230, 128];

/** One picture for ever: the code in the middle of a lit wall, as large as the picture allows. */
function hold(rows: readonly string[] = []): void {
  const module = Math.floor(height / (rows.length + 8));
  const from = { x: (width - rows.length * module) / 2, y: (height - rows.length * module) / 2 };
  const luma = Buffer.alloc(width * height, light);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const square = rows[Math.floor((y - from.y) / module)]?.[Math.floor((x - from.x) / module)];
      if (square === '1') luma[y * width + x] = dark;
    }
  }
  const head = `YUV4MPEG2 W${width} H${height} F20:1 Ip A1:1\nFRAME\n`;
  mkdirSync(dirname(film), { recursive: true });
  writeFileSync(film, Buffer.concat([Buffer.from(head), luma, Buffer.alloc((width * height) / 2, colourless)]));
}

const scan = (page: Page) => page.locator('[data-action="scan"]').click();
const video = (page: Page) => page.locator('video');

test('two devices read each other’s codes with the camera', async ({ page, device, other, otherPage }) => {
  await sharedFamily(device);
  await open(page, 'now');
  await openMembers(page);
  await page.locator('[data-action="invite"]').click();
  await page.locator('[data-action="invite"]').click();
  await code(page).waitFor();
  await firstLaunch(otherPage, 'en');
  await screen(otherPage, 'story-begin').locator('[data-action="join"]').click();
  await otherPage.locator('a[href="#join/room"]').click();

  // A wall is no code: the camera goes on looking, and stops when it is told to.
  hold();
  await scan(otherPage);
  await expect.poll(() => video(otherPage).evaluate((shown: HTMLVideoElement) => shown.currentTime)).toBeGreaterThan(0);
  await expect(otherPage.locator('.scanner [role="status"]')).toContainText('in front of the camera');
  await otherPage.getByRole('button', { name: 'Stop the camera' }).click();
  await expect(video(otherPage)).toHaveCount(0);

  hold((await device.call('invitation')).qr);
  await scan(otherPage);
  await screen(otherPage, 'join-answer').waitFor();
  await expect(video(otherPage)).toHaveCount(0);
  hold((await other.call('joining')).qr);
  await scan(page);
  await screen(page, 'invite-admitted').waitFor();
  await screen(otherPage, 'now').waitFor();
});
