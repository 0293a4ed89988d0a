// Sharing a family by keyboard alone: letting a device in, and being the one that comes. What the other device does goes by
// commands.
import type { Page } from '@playwright/test';
import { type Device, expect, PASSPHRASE, test } from './device';
import { moveIn } from './household';
import { open, screen } from './journey';
import { choose, pressKey, typeInto } from './keyboard';
import { sharedFamily } from './sharing';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);

/** A screen that takes the place of another one tells so by taking the focus. */
async function arrive(page: Page, name: string) {
  await screen(page, name).waitFor();
  await expect(screen(page, name).locator('h1')).toBeFocused();
  await expect(screen(page, name).locator('h1')).toBeInViewport();
}

/** A device with nothing on it yet, where the ways to join a family are. */
async function wantToJoin(page: Page, device: Device, way: string) {
  await device.call('create_vault', { passphrase: PASSPHRASE, language: 'en' });
  await open(page, 'story-begin');
  await pressKey(page, action(page, 'join'));
  await arrive(page, 'join');
  await pressKey(page, page.locator(`a[href="#join/${way}"]`));
}

test('a family is shared, a device is let in and gets a name', async ({ page, device, other, otherPage }) => {
  await moveIn(device);
  await open(otherPage);
  await other.call('create_vault', { passphrase: PASSPHRASE, language: 'en' });
  await open(page, 'now');
  await pressKey(page, page.locator('.nav a[href="#more"]'));
  await pressKey(page, page.locator('a[href="#more/sharing"]'));
  await arrive(page, 'more-sharing');
  await pressKey(page, action(page, 'share'));
  await arrive(page, 'share');
  await choose(page, page.locator('input[type="radio"]'), 'musterstadt');
  await page.keyboard.press('Enter');
  await arrive(page, 'more-sharing');

  await pressKey(page, page.locator('a[href="#invite"]'));
  await arrive(page, 'invite-form');
  await choose(page, page.locator('input[value="helper"], input[value="owner"]'), 'owner');
  await choose(page, page.locator('input[value="room"], input[value="mailbox"]'), 'room');
  await page.keyboard.press('Enter');
  await arrive(page, 'invite-room');
  await pressKey(page, page.locator('summary'));
  const text = (await page.locator('bdi.path').textContent()) ?? '';
  const { answer } = await other.call('join', { way: 'room', text });
  await typeInto(page, page.locator('textarea'), answer ?? '');
  await pressKey(page, action(page, 'invite_answer'));
  await arrive(page, 'invite-admitted');
  await pressKey(page, action(page, 'done'));
  await arrive(page, 'members');

  await pressKey(page, page.locator('a[href^="#members/"]', { hasText: 'Device without a name' }));
  await arrive(page, 'member');
  await pressKey(page, screen(page, 'member').locator('.btn'));
  await typeInto(page, page.locator('dialog input'), 'Jonas’ laptop');
  await page.keyboard.press('Enter');
  await expect(screen(page, 'member').locator('h1')).toContainText('Jonas’ laptop');
  await pressKey(page, screen(page, 'member').locator('.top button'));
  await arrive(page, 'members');
  await pressKey(page, screen(page, 'members').locator('.top button'));
  await arrive(page, 'more-sharing');
});

test('a device joins in the same room', async ({ page, device, other }) => {
  await other.reset();
  await sharedFamily(other);
  await wantToJoin(page, device, 'room');
  await arrive(page, 'join-room');
  const { text } = await other.call('invite', { way: 'room', role: 'helper' });
  await typeInto(page, page.locator('textarea'), text ?? '');
  await pressKey(page, action(page, 'join'));
  await arrive(page, 'join-answer');
  await pressKey(page, page.locator('summary'));
  await other.call('invite_answer', { text: (await page.locator('bdi.path').textContent()) ?? '' });
  await arrive(page, 'now');
});

test('a device joins over the telephone', async ({ page, device, other }) => {
  await other.reset();
  await sharedFamily(other);
  await wantToJoin(page, device, 'mailbox');
  await arrive(page, 'join-commune');
  await choose(page, page.locator('input[type="radio"]'), 'musterstadt');
  await page.keyboard.press('Enter');
  await arrive(page, 'join-mailbox');
  await other.call('invite', { way: 'mailbox', role: 'helper' });
  await expect.poll(async () => (await other.call('invitation')).number).not.toBeNull();
  await typeInto(page, page.locator('input'), (await other.call('invitation')).number ?? '');
  await page.keyboard.press('Enter');
  await arrive(page, 'join-compare');
  await expect.poll(async () => (await other.call('invitation')).digits).not.toBeNull();
  await other.call('confirm_digits', { same: true });
  await pressKey(page, action(page, 'confirm_joining'));
  await arrive(page, 'now');
});
