// Every screen of sharing, one after the other, each shown to `look`: on a device that comes to a family, and on one that
// lets others in. What the other device does meanwhile goes by commands. Not here: what is checked.
import type { Page } from '@playwright/test';
import { type Device, expect, PASSPHRASE } from './device';
import { moveIn } from './household';
import { go, open, screen, visit } from './journey';
import { letIn, openMembers, openSharing, sharedFamily } from './sharing';
import type { Look } from './walk';

const firstTown = (page: Page) => page.locator('label.line').first();

async function lookAt(page: Page, name: string, look: Look): Promise<void> {
  await screen(page, name).waitFor();
  await look(name);
}

/** The number of a mailbox that this device opened for an invitation. */
async function mailbox(device: Device): Promise<{ origin: string; number: string }> {
  await device.call('invite', { way: 'mailbox', role: 'helper' });
  await expect.poll(async () => (await device.call('invitation')).number).not.toBeNull();
  const { number } = await device.call('invitation');
  return { origin: (await device.call('sync')).origin ?? '', number: number ?? '' };
}

/** A device nobody has used: families brought back, and the ways to join one. */
export async function walkJoining(page: Page, device: Device, other: Device, language: string, look: Look) {
  await other.reset();
  await sharedFamily(other, language);
  await open(page);
  await page.locator(`.choice[data-language="${language}"]`).click();
  await page.locator('[data-action="bring-back"]').click();
  await lookAt(page, 'bring-back', look);
  await firstTown(page).click();
  await go(page).click();
  await screen(page, 'bring-back-code').waitFor();
  await go(page).click();
  await page.locator('.err').first().waitFor();
  await lookAt(page, 'bring-back-code', look);

  await device.call('create_vault', { passphrase: PASSPHRASE, language });
  await device.call('set_preferences', { language, appearance: null, auto_lock_minutes: null });
  await open(page, 'story-begin');
  await page.locator('[data-action="join"]').click();
  await lookAt(page, 'join', look);
  await page.locator('a[href="#join/file"]').click();
  await page.locator('[data-action="join"]').click();
  await lookAt(page, 'join-file', look);
  await page.goBack();
  await page.locator('a[href="#join/mailbox"]').click();
  await lookAt(page, 'join-commune', look);
  await firstTown(page).click();
  await go(page).click();
  await screen(page, 'join-mailbox').waitFor();
  await go(page).click();
  await page.locator('.err').waitFor();
  await lookAt(page, 'join-mailbox', look);
  const { number } = await mailbox(other);
  await page.locator('input').fill(number);
  await go(page).click();
  await lookAt(page, 'join-compare', look);
  await page.locator('[data-action="confirm_joining_not"]').click();
  await lookAt(page, 'join-failed', look);
  await page.locator('[data-action="cancel_joining"]').click();
  await screen(page, 'join-commune').waitFor();
  await page.goBack();
  await page.locator('a[href="#join/room"]').click();
  await page.locator('[data-action="join"]').click();
  await lookAt(page, 'join-room', look);
  const { text } = await other.call('invite', { way: 'room', role: 'helper' });
  await page.locator('textarea').fill(text ?? '');
  await page.locator('[data-action="join"]').click();
  await screen(page, 'join-answer').waitFor();
  await page.locator('summary').click();
  await look('join-answer');
}

/** A family from being on one device alone to being shared with others. */
export async function walkSharing(page: Page, device: Device, other: Device, language: string, look: Look) {
  await moveIn(device, language);
  const code = await device.endpoint('with_codes');
  await open(page, 'now');
  await openSharing(page);
  await look('sharing-alone');
  await page.locator('[data-action="share"]').click();
  await lookAt(page, 'share', look);
  await page.locator('[data-action="share_case"]').click();
  await page.locator('[data-action="enter_activation"]').waitFor();
  await look('sharing-code');
  await page.locator('input.in--code').fill(code);
  await page.locator('[data-action="enter_activation"]').click();
  await page.locator('[data-exchange="good"]').waitFor();
  await other.reset();
  await letIn(device, other, 'helper', language);
  await look('sharing');
  await walkInvitations(page, device, other, look);
  await walkMembers(page, device, other, look);
  await visit(page, 'now');
  await page.locator('.where').scrollIntoViewIfNeeded();
  await look('sharing-now');
  await visit(page, 'people');
  await look('sharing-people');
  await page.locator('a[href^="#people/family/"]').click();
  await screen(page, 'family').locator('.btn').last().click();
  await page.locator('dialog').waitFor();
  await look('sharing-leave');
}

async function walkInvitations(page: Page, device: Device, other: Device, look: Look) {
  for (const way of ['room', 'mailbox', 'file']) {
    await openMembers(page);
    await page.locator('[data-action="invite"]').click();
    await screen(page, 'invite-form').waitFor();
    await page.locator('label.line', { has: page.locator(`input[value="${way}"]`) }).click();
    if (way === 'file') await look('invite-form');
    await page.locator('[data-action="invite"]').click();
    await screen(page, `invite-${way}`).waitFor();
    await page.locator('.digits, .code, svg.qr').waitFor();
    for (const more of await page.locator('details > summary').all()) await more.click();
    await look(`invite-${way}`);
    await device.call('cancel_invitation');
    await open(page, 'now');
  }
  const { origin, number } = await mailbox(device);
  await other.call('join', { way: 'mailbox', origin, number });
  await openMembers(page);
  await page.locator('[data-action="invite"]').click();
  await lookAt(page, 'invite-compare', look);
  await page.locator('[data-action="confirm_digits_not"]').click();
  await lookAt(page, 'invite-failed', look);
  await other.call('cancel_joining');
  await page.locator('[data-action="cancel_invitation"]').click();
  await screen(page, 'invite-form').waitFor();
  await page.goBack();
}

async function walkMembers(page: Page, device: Device, other: Device, look: Look) {
  await lookAt(page, 'members', look);
  const helper = (await device.call('members')).members.find(({ me, kind }) => !me && kind === 'device')?.id ?? '';
  await page.locator(`a[href="#members/${helper}"]`).click();
  await lookAt(page, 'member', look);
  await screen(page, 'member').locator('.btn').last().click();
  await page.locator('dialog').waitFor();
  await look('member-remove');
  await device.endpoint('off');
  await page.locator('[data-action="remove_member"]').click();
  await openSharing(page);
  await page.locator('[data-action="sync_now"]').click();
  await page.locator('[data-exchange="offline"]').waitFor();
  await look('sharing-offline');
  await device.call('lock');
  await device.endpoint('on');
  const { persons } = await other.call('people');
  const person = persons[0]?.person.id ?? '';
  await other.call('add_note', { step: 'anmelden', person, text: 'Frau Weber, Zimmer 4', only_here: false });
  await other.call('record_step', { step: 'anmelden', persons: [person], state: 'done', on: null });
  await other.exchange();
  await device.call('unlock', { passphrase: PASSPHRASE });
  await device.call('sync_now');
  await expect.poll(async () => (await device.call('sync')).quarantined).toBeGreaterThan(0);
  await open(page, 'now');
  await openMembers(page);
  await look('members-removed');
  await page.locator(`a[href="#members/${helper}"]`).click();
  await page.locator('[data-said]').first().waitFor();
  await look('quarantine');
}

/** The towns to choose from, and what a look-up finds. */
export async function walkTowns(page: Page, device: Device, language: string, look: Look) {
  await moveIn(device, language);
  await device.endpoint('village');
  const { communes } = await device.call('communes');
  const origin = communes.find(({ id }) => id === 'musterstadt')?.origin ?? '';
  await open(page, 'now');
  await visit(page, 'people');
  await page.locator('a[href="#story/place"]').click();
  await screen(page, 'story-place').locator('.btn--quiet').click();
  await lookAt(page, 'commune', look);
  await page.locator('label.line', { has: page.locator('input[value="elsewhere"]') }).click();
  await page.locator('.form .btn').click();
  await page.locator('.entry__foot .btn--go').click();
  await page.locator('.err').waitFor();
  await look('commune-address');
  await page.locator('.form input.in').fill(origin);
  await page.locator('.entry__foot .btn--go').click();
  await page.locator('.note--care').waitFor();
  await look('commune-unverified');
  await device.endpoint('with_codes');
  await page.locator('.entry__foot .btn--quiet').click();
  await page.locator('.entry__foot .btn--go').click();
  await page.locator('.note--good').waitFor();
  await look('commune-verified');
  await device.endpoint('off');
  await page.locator('.entry__foot .btn--quiet').click();
  await page.locator('.entry__foot .btn--go').click();
  await page.locator('.note[role="alert"]').waitFor();
  await look('commune-failed');
}
