// Two devices of one family, brought together through the companion's commands; and a code to scan as a picture. Not
// here: the same done by hand on the screens (sharing.spec.ts).
import type { Locator, Page } from '@playwright/test';
import type { MemberRole } from '../src/lib/backend/generated';
import { type Device, expect, PASSPHRASE } from './device';
import { type Family, moveIn } from './household';
import { screen, visit } from './journey';

/** A family in Musterstadt, shared through Musterstadt's endpoint, with nobody else in it yet. */
export async function sharedFamily(device: Device, language = 'en'): Promise<Family> {
  const family = await moveIn(device, language);
  await device.call('share_case', { commune: 'musterstadt', origin: null, activation: null });
  await device.exchange();
  return family;
}

/** Lets the other device in, which makes a vault of its own for it. */
export async function letIn(
  device: Device,
  other: Device,
  role: MemberRole = 'helper',
  language = 'en',
): Promise<void> {
  await other.call('create_vault', { passphrase: PASSPHRASE, language });
  await other.call('set_preferences', { language, appearance: null, auto_lock_minutes: null });
  const { text } = await device.call('invite', { way: 'room', role });
  const { answer } = await other.call('join', { way: 'room', text: text ?? '' });
  await device.call('invite_answer', { text: answer ?? '' });
  await device.exchange();
  await other.call('sync_now');
  await expect.poll(async () => (await other.call('joining')).state).toBe('joined');
  await other.exchange();
  await device.exchange();
  await device.call('cancel_invitation');
}

/** What a camera would see of a code on a screen. */
export const pictureOf = async (code: Locator) => ({
  name: 'code.png',
  mimeType: 'image/png',
  buffer: await code.screenshot(),
});

export const code = (page: Page): Locator => page.locator('svg.qr');

/** Opens "Sharing and exchange". */
export async function openSharing(page: Page): Promise<void> {
  await visit(page, 'more');
  await page.locator('a[href="#more/sharing"]').click();
  await screen(page, 'more-sharing').waitFor();
}

export async function openMembers(page: Page): Promise<void> {
  await openSharing(page);
  await page.locator('a[href="#members"]').click();
  await screen(page, 'members').waitFor();
}
