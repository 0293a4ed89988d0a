// What DiKo is for: a story becomes a plan, a step is ticked and taken back, and it is still there after locking.
import { expect, PASSPHRASE, test } from './device';
import { firstLaunch, openStep, screen, tellStory, visit } from './journey';

test('a story becomes a plan with the day to register on', async ({ page }) => {
  await firstLaunch(page, 'en');
  await tellStory(page);
  const sign = page.locator('.sign');
  await expect(sign).toHaveCount(1);
  await visit(page, 'plan');
  const anmelden = page.locator('a.row[data-step="anmelden"]');
  await expect(anmelden).toContainText('30');
  await openStep(page, 'anmelden');
  // What the chosen commune says stands beside the federal words.
  await expect(page.locator('[data-local="anmelden"]')).toContainText('Musterstadt');
  await expect(page.locator('main')).toContainText('Monday 30 November');
  await expect(page.locator('main')).toContainText('§17(1) BMG');
});

test('a tick can be taken back, and a tick that stays is there after locking', async ({ page, device }) => {
  await firstLaunch(page, 'en');
  await tellStory(page);
  await openStep(page, 'anmelden');
  const done = page.locator('[data-screen="step"] [data-action="record_step"]').filter({ hasText: /^\s*Done/ });
  await done.first().click();
  const stateOf = async () => {
    const plan = await device.call('plan');
    return plan.fields.flatMap((field) => field.cards).find((card) => card.step === 'anmelden')?.state;
  };
  await expect.poll(stateOf).toBe('done');
  await page.locator('[data-action="undo"]').click();
  await expect.poll(stateOf).not.toBe('done');
  await done.first().click();
  await expect.poll(stateOf).toBe('done');

  await visit(page, 'now');
  await page.locator('[data-action="lock"]').first().click();
  await screen(page, 'unlock').waitFor();
  await page.locator('input[autocomplete="current-password"]').fill('not the passphrase');
  await page.locator('[data-action="unlock"]').click();
  await expect(page.locator('[data-screen="unlock"] .err')).toBeVisible();
  await page.locator('input[autocomplete="current-password"]').fill(PASSPHRASE);
  await page.locator('[data-action="unlock"]').click();
  await screen(page, 'now').waitFor();
  expect(await stateOf()).toBe('done');
});

test('the recovery code opens the vault and sets a new passphrase', async ({ page }) => {
  const code = await firstLaunch(page, 'en');
  await tellStory(page);
  await page.locator('[data-action="lock"]').first().click();
  await screen(page, 'unlock').waitFor();
  await page.locator('[data-screen="unlock"] .btn--quiet').first().click();
  await screen(page, 'recover').waitFor();
  await page.locator('input.in--code').fill(code.join(''));
  for (const field of await page.locator('input[autocomplete="new-password"]').all())
    await field.fill('ein neues Wort hier');
  await page.locator('[data-action="recover"]').click();
  await screen(page, 'now').waitFor();
});

test('papers, letters, people and more open from the navigation', async ({ page }) => {
  await firstLaunch(page, 'en');
  await tellStory(page);
  for (const place of ['papers', 'letters', 'people', 'more', 'now'] as const) {
    await visit(page, place);
    await expect(page.locator('h1')).toBeVisible();
  }
});
