// A family on two devices: shared, joined in every way there is, exchanged, taken leave of, brought back.
import type { Page } from '@playwright/test';
import { expect, PASSPHRASE, test } from './device';
import { moveIn } from './household';
import { firstLaunch, go, open, openStep, screen, visit } from './journey';
import { code, letIn, openMembers, openSharing, pictureOf, sharedFamily } from './sharing';

const standing = (page: Page) => page.locator('[data-exchange]');

/** From "Sharing and exchange" to an invitation. */
async function invite(page: Page, way: 'room' | 'mailbox' | 'file', role: 'owner' | 'helper' = 'helper') {
  await page.locator('a[href="#invite"]').click();
  await screen(page, 'invite-form').waitFor();
  for (const value of [role, way]) {
    await page.locator('label.line', { has: page.locator(`input[value="${value}"]`) }).click();
  }
  await page.locator('[data-action="invite"]').click();
}

/** A device nobody has used, up to the way to join. */
async function wantToJoin(page: Page, way: 'room' | 'mailbox' | 'file') {
  await firstLaunch(page, 'en');
  await screen(page, 'story-begin').locator('[data-action="join"]').click();
  await screen(page, 'join').waitFor();
  await page.locator(`a[href="#join/${way}"]`).click();
}

const chooseTown = async (page: Page) => {
  await page.locator('label.line', { has: page.locator('input[value="musterstadt"]') }).click();
  await go(page).click();
};

test('a family is shared, and a second device joins by scanning each other’s codes', async ({
  page,
  device,
  otherPage,
  other,
}) => {
  await moveIn(device);
  await open(page, 'now');
  await openSharing(page);
  await expect(screen(page, 'more-sharing')).toContainText('cannot read it');
  await page.locator('[data-action="share"]').click();
  await screen(page, 'share').waitFor();
  await expect(page.locator('input[value="musterstadt"]')).toBeChecked();
  await page.locator('[data-action="share_case"]').click();
  await screen(page, 'more-sharing').waitFor();
  await expect(standing(page)).toContainText('Everything is exchanged');
  await expect(standing(page)).toContainText('Last exchange: today');

  await invite(page, 'room');
  await code(page).waitFor();
  // The text holds spaces, and may hold two in a row: whoever marks it must get them all.
  await expect(page.locator('bdi.whole')).toHaveCSS('white-space-collapse', 'preserve');
  await wantToJoin(otherPage, 'room');
  const entered: string[] = [];
  otherPage.on('request', (request) => request.url().endsWith('/call/open_case') && entered.push(request.url()));
  await otherPage.locator('input[type="file"]').setInputFiles(await pictureOf(code(page)));
  await screen(otherPage, 'join-answer').waitFor();
  await page.locator('input[type="file"]').setInputFiles(await pictureOf(code(otherPage)));
  await screen(page, 'invite-admitted').waitFor();
  await page.locator('[data-action="done"]').click();

  await screen(otherPage, 'now').waitFor();
  await expect(otherPage.locator('.where')).toContainText(/2\u2069 devices take part/);
  const { persons } = await other.call('people');
  expect(persons.map(({ person }) => person.name)).toEqual(['Olena', 'Danylo']);
  // The empty family that a new vault begins with is not left over.
  expect((await other.call('cases')).cases).toHaveLength(1);
  await openMembers(page);
  await expect(page.locator('a[href^="#members/"]', { hasText: 'Helps' })).toHaveCount(1);
  expect(entered, 'who is led into the family is led there once').toHaveLength(1);
});

test('no camera, a picture without a code, a code that is none, and an empty text are said', async ({
  page,
  device,
}) => {
  await moveIn(device);
  await open(page, 'now');
  await visit(page, 'people');
  await page.locator('[data-action="join"]').click();
  await page.locator('a[href="#join/room"]').click();
  await page.locator('[data-action="scan"]').click();
  await expect(page.locator('.scanner [role="alert"]')).toContainText('The camera cannot be used');
  await page.locator('input[type="file"]').setInputFiles(await pictureOf(page.locator('h1')));
  await expect(page.locator('.scanner [role="alert"]')).toContainText('no code in this picture');
  await page.locator('[data-action="join"]').click();
  await expect(page.locator('.scanner .err').last()).toContainText('Paste the text first');
  await page.locator('textarea').fill('DIKO1:NOTHING');
  await page.locator('[data-action="join"]').click();
  await expect(page.locator('.note[role="alert"]')).toContainText('not an invitation');
});

test('on the telephone: a number, six digits on both screens, and in', async ({ page, device, otherPage }) => {
  await sharedFamily(device);
  await open(page, 'now');
  await openSharing(page);
  await invite(page, 'mailbox', 'owner');
  const said = page.locator('[data-screen="invite-mailbox"] .digits .vh');
  await said.waitFor();
  await wantToJoin(otherPage, 'mailbox');
  await screen(otherPage, 'join-commune').waitFor();
  await chooseTown(otherPage);
  const number = screen(otherPage, 'join-mailbox').locator('input');
  await number.fill('12');
  await go(otherPage).click();
  await expect(otherPage.locator('.err')).toContainText(/10\u2069 digits/);
  // Typed in the digits of another script, with spaces.
  const persian = ((await said.textContent()) ?? '').replace(/\d/g, (digit) =>
    String.fromCodePoint(0x6f0 + Number(digit)),
  );
  await number.fill(persian);
  await go(otherPage).click();
  await screen(page, 'invite-compare').waitFor();
  await screen(otherPage, 'join-compare').waitFor();
  const digits = (one: Page) => one.locator('.digits .vh').textContent();
  expect(await digits(page)).toBe(await digits(otherPage));
  expect(await digits(page)).toMatch(/^(\d ){5}\d$/);
  await otherPage.locator('[data-action="confirm_joining"]').click();
  await page.locator('[data-action="confirm_digits"]').click();
  await screen(page, 'invite-admitted').waitFor();
  await screen(otherPage, 'now').waitFor();
  await openSharing(otherPage);
  await expect(otherPage.locator('a[href="#invite"]')).toBeVisible();
});

test('digits that differ let nobody in, and one begins anew', async ({ page, device, other, otherPage }) => {
  await sharedFamily(device);
  await open(page, 'now');
  await openSharing(page);
  await invite(page, 'mailbox');
  const said = page.locator('[data-screen="invite-mailbox"] .digits .vh');
  await said.waitFor();
  const number = ((await said.textContent()) ?? '').replaceAll(' ', '');
  await open(otherPage);
  await other.call('create_vault', { passphrase: PASSPHRASE, language: 'en' });
  const origin = (await device.call('sync')).origin ?? '';
  await other.call('join', { way: 'mailbox', origin, number });
  await screen(page, 'invite-compare').waitFor();
  await page.locator('[data-action="confirm_digits_not"]').click();
  await screen(page, 'invite-failed').waitFor();
  await expect(page.locator('.note[role="alert"]')).toContainText('Nobody was let in');
  await page.locator('[data-action="cancel_invitation"]').click();
  await screen(page, 'invite-form').waitFor();
  expect((await device.call('sync')).members).toBe(1);
});

test('with a file, whose digits are told another way', async ({ page, device, otherPage }) => {
  await sharedFamily(device);
  await open(page, 'now');
  await openSharing(page);
  await invite(page, 'file');
  await screen(page, 'invite-file').waitFor();
  const path = await page.locator('bdi.path').textContent();
  const digits = (await page.locator('.code li b').allTextContents()).join(' ');
  await expect(screen(page, 'invite-file')).toContainText('another way than the file');
  await page.locator('[data-action="done"]').click();
  await openMembers(page);
  await expect(page.locator('a[href^="#members/"]', { hasText: 'Invitation in a file' })).toBeVisible();
  await wantToJoin(otherPage, 'file');
  await otherPage
    .locator('input')
    .first()
    .fill(path ?? '');
  await otherPage.locator('input.in--code').fill(digits);
  await otherPage.locator('[data-action="join"]').click();
  await screen(otherPage, 'now').waitFor();
  await device.call('sync_now');
  await expect(page.locator('a[href^="#members/"]', { hasText: 'Device without a name' })).toBeVisible();
});

test('what another device writes shows by itself', async ({ page, device, other, otherPage }) => {
  const { olena } = await sharedFamily(device);
  await open(otherPage);
  await letIn(device, other);
  await open(page, 'now');
  await openStep(page, 'anmelden');
  const step = screen(page, 'step');
  await expect(step).not.toContainText('Frau Weber');
  await other.call('add_note', { step: 'anmelden', person: olena, text: 'Frau Weber, room 4', only_here: false });
  await other.call('add_note', { step: 'anmelden', person: olena, text: 'only mine', only_here: true });
  await other.exchange();
  await device.call('sync_now');
  await expect(step).toContainText('Frau Weber, room 4', { timeout: 10_000 });
  await expect(step).not.toContainText('only mine');
});

test('the truth about the exchange: nothing reaches the server, then everything does', async ({ page, device }) => {
  const { olena } = await sharedFamily(device);
  await device.endpoint('off');
  await open(page, 'now');
  await device.call('rename_person', { person: olena, name: 'Olena K.' });
  await openSharing(page);
  await page.locator('[data-action="sync_now"]').click();
  await expect(standing(page)).toContainText(/1\u2069? change waits|1 change waits/);
  await expect(standing(page)).toContainText('no connection to the server');
  await visit(page, 'now');
  await expect(page.locator('.where')).toContainText('1 change waits');
  await visit(page, 'more');
  await expect(page.locator('a[href="#more/sharing"]')).toContainText('1 change waits');
  await device.endpoint('on');
  await openSharing(page);
  await page.locator('[data-action="sync_now"]').click();
  await expect(standing(page)).toContainText('Everything is exchanged');
});

test('a device gets a name, is removed after a question, and is not let in any more', async ({
  page,
  device,
  other,
  otherPage,
}) => {
  await sharedFamily(device);
  await open(otherPage);
  await letIn(device, other);
  await open(page, 'now');
  await openMembers(page);
  await page.locator('a[href^="#members/"]', { hasText: 'Helps' }).click();
  const member = screen(page, 'member');
  await member.locator('.btn').first().click();
  await page.locator('dialog input').fill('Jonas’ laptop');
  await page.locator('[data-action="rename_member"]').click();
  await expect(member.locator('h1')).toContainText('Jonas’ laptop');
  await member.locator('.btn').last().click();
  await expect(page.locator('dialog')).toContainText('What it has seen, it has seen');
  await page.locator('dialog .btn--go').click();
  await expect(page.locator('dialog')).toHaveCount(0);
  await member.locator('.btn').last().click();
  await page.locator('[data-action="remove_member"]').click();
  await expect(member).toContainText('Removed. It gets nothing new.');
  await device.exchange();
  await open(otherPage, 'now');
  await openSharing(otherPage);
  await otherPage.locator('[data-action="sync_now"]').click();
  await expect(standing(otherPage)).toContainText('does not let this device in');
});

test('what a removed device wrote waits, is shown, and counts once an owner lets it', async ({
  page,
  device,
  other,
  otherPage,
}) => {
  const { olena } = await sharedFamily(device);
  await open(otherPage);
  await letIn(device, other);
  const members = (await device.call('members')).members;
  const helper = members.find(({ me, kind }) => !me && kind === 'device')?.id ?? '';
  // The owner removes it while nobody answers; before that is heard, the helper writes.
  await device.endpoint('off');
  await device.call('remove_member', { member: helper });
  await device.call('lock');
  await device.endpoint('on');
  await other.call('add_note', { step: 'anmelden', person: olena, text: 'Cancel the appointment', only_here: false });
  await other.exchange();
  await device.call('unlock', { passphrase: PASSPHRASE });
  await device.call('sync_now');
  await expect.poll(async () => (await device.call('sync')).quarantined).toBeGreaterThan(0);
  await open(page, 'now');
  await openSharing(page);
  await expect(page.locator('a[href="#members"]')).toContainText('Something from a removed device waits');
  await page.locator('a[href="#members"]').click();
  await page.locator(`a[href="#members/${helper}"]`, { hasText: 'wait' }).click();
  await expect(page.locator('[data-said="note"]')).toContainText('Cancel the appointment');
  await page.locator('[data-action="release"]').click();
  await expect(page.locator('[data-said]')).toHaveCount(0);
  await openStep(page, 'anmelden');
  await expect(screen(page, 'step')).toContainText('Cancel the appointment');
});

test('the recovery code and the town bring the family to a new device', async ({ page, device, other, otherPage }) => {
  const { code: groups } = await sharedFamily(device);
  await device.exchange();
  await open(otherPage);
  await otherPage.locator('.choice[data-language="en"]').click();
  await otherPage.locator('[data-action="bring-back"]').click();
  await screen(otherPage, 'bring-back').waitFor();
  await chooseTown(otherPage);
  await screen(otherPage, 'bring-back-code').waitFor();
  const field = otherPage.locator('input.in--code');
  const passwords = await otherPage.locator('input[autocomplete="new-password"]').all();
  for (const password of passwords) await password.fill('ein neues Wort hier');
  const last = groups.join('').slice(-1);
  await field.fill(groups.join('').slice(0, -1) + String((Number(last) + 1) % 10));
  await go(otherPage).click();
  await expect(otherPage.locator('.err')).toContainText('One number is not right');
  await field.fill(groups.join(' '));
  await go(otherPage).click();
  await screen(otherPage, 'now').waitFor({ timeout: 20_000 });
  const { persons } = await other.call('people');
  expect(persons.map(({ person }) => person.name)).toEqual(['Olena', 'Danylo']);
  await page.close();
});

test('a code that brings nothing back is said', async ({ device, other, otherPage }) => {
  const { groups } = await other.call('create_vault', { passphrase: PASSPHRASE, language: 'en' });
  await other.reset();
  await device.call('status');
  await open(otherPage);
  await otherPage.locator('.choice[data-language="en"]').click();
  await otherPage.locator('[data-action="bring-back"]').click();
  await chooseTown(otherPage);
  await otherPage.locator('input.in--code').fill(groups.join(' '));
  for (const password of await otherPage.locator('input[autocomplete="new-password"]').all())
    await password.fill('ein neues Wort hier');
  await go(otherPage).click();
  await expect(otherPage.locator('.err')).toContainText('nothing for this code');
  expect((await other.call('status')).vault).toBe('absent');
});

test('a shared family is left: the others hear it, or one does not wait', async ({
  page,
  device,
  other,
  otherPage,
}) => {
  await sharedFamily(device);
  await open(otherPage);
  await letIn(device, other);
  await device.endpoint('off');
  await open(otherPage, 'now');
  const remove = async () => {
    await visit(otherPage, 'people');
    await otherPage.locator('a[href^="#people/family/"]', { hasText: /leaving|Shared/ }).click();
    await screen(otherPage, 'family').locator('.btn').last().click();
  };
  await remove();
  await expect(otherPage.locator('dialog')).toContainText('They keep everything');
  await otherPage.locator('[data-action="remove_case"]').click();
  await expect(otherPage.locator('a[href^="#people/family/"]', { hasText: 'leaving' })).toBeVisible();
  await remove();
  await expect(otherPage.locator('dialog')).toContainText('do not learn');
  await otherPage.keyboard.press('Escape');
  await device.endpoint('on');
  await other.call('sync_now');
  await expect.poll(async () => (await other.call('cases')).cases.filter(({ shared }) => shared).length).toBe(0);
  await device.call('sync_now');
  await open(page, 'now');
  await openMembers(page);
  await device.call('sync_now');
  await expect(page.locator('a[href^="#members/"]', { hasText: 'gets nothing new' })).toBeVisible({ timeout: 10_000 });
});

test('a town nobody vouches for becomes the place, and a family is shared through it', async ({ page, device }) => {
  await moveIn(device);
  await device.endpoint('village');
  const { communes } = await device.call('communes');
  const origin = communes.find(({ id }) => id === 'musterstadt')?.origin ?? '';
  await open(page, 'now');
  await visit(page, 'more');
  await page.locator('a[href="#more/catalogue"]').click();
  await screen(page, 'more-catalogue').locator('.btn--quiet', { hasText: 'Find a town' }).click();
  await page.locator('label.line', { has: page.locator('input[value="elsewhere"]') }).click();
  await page.locator('.form input.in').fill(origin);
  await go(page).click();
  await expect(screen(page, 'commune-found')).toContainText('not verified');
  await go(page).click();
  await screen(page, 'more-catalogue').waitFor();
  await expect(page.locator('.entry-line', { hasText: 'Dorf' })).toContainText('not verified');
  expect((await device.call('people')).commune).toBe('dorf');
  await openSharing(page);
  await page.locator('[data-action="share"]').click();
  await expect(page.locator('input[value="dorf"]')).toBeChecked();
  await page.locator('[data-action="share_case"]').click();
  await expect(standing(page)).toContainText('Everything is exchanged');
});

test('a town that asks for a code gets it', async ({ page, device }) => {
  await moveIn(device);
  const given = await device.endpoint('with_codes');
  await open(page, 'now');
  await openSharing(page);
  await page.locator('[data-action="share"]').click();
  await page.locator('[data-action="share_case"]').click();
  await expect(standing(page)).toContainText('The town asks for a code');
  await page.locator('[data-action="enter_activation"]').click();
  await expect(page.locator('.err')).toContainText('Type the code first');
  await page.locator('input.in--code').fill(given);
  await page.locator('[data-action="enter_activation"]').click();
  await expect(standing(page)).toContainText('Everything is exchanged');
});

test('a town is looked up at its address: found, not there, or no address at all', async ({ page, device }) => {
  await moveIn(device);
  const { communes } = await device.call('communes');
  const origin = communes.find(({ id }) => id === 'musterstadt')?.origin ?? '';
  await open(page, 'now');
  await visit(page, 'people');
  await page.locator('a[href="#story/place"]').click();
  await screen(page, 'story-place').locator('.btn--quiet').click();
  await screen(page, 'commune').waitFor();
  await expect(page.locator('label.line', { hasText: 'Musterstadt' })).toContainText('verified');
  await page.locator('label.line', { has: page.locator('input[value="elsewhere"]') }).click();
  await go(page).click();
  await expect(page.locator('.err')).toContainText('Type the address first');
  const address = page.locator('.form input.in');
  await address.fill('http://example.org');
  await go(page).click();
  await expect(page.locator('.note[role="alert"]')).toContainText('not protected');
  await device.endpoint('off');
  await address.fill(origin);
  await go(page).click();
  await expect(page.locator('.note[role="alert"]')).toContainText('no connection');
  await device.endpoint('village');
  await go(page).click();
  await expect(screen(page, 'commune-found')).toContainText('not verified');
  await expect(screen(page, 'commune-found').locator('bdi.path')).toHaveText(/^(\w{4} ){3}\w{4}$/);
  await page.locator('.entry__foot .btn--quiet').click();
  await device.endpoint('on');
  await go(page).click();
  await expect(screen(page, 'commune-found')).toContainText('DiKo knows this town and its signature');
  await go(page).click();
  await screen(page, 'story-place').waitFor();
  await expect(page.locator('input[value="musterstadt"]')).toBeChecked();
});
