// Each main flow by keyboard alone.
import { expect, PASSPHRASE, test } from './device';
import { moveIn } from './household';
import { answers, askedGroup, open, screen } from './journey';
import { choose, pressKey, tabTo, typeInto } from './keyboard';

const primary = '.btn--go';

test('first launch and story', async ({ page }) => {
  await open(page);
  await pressKey(page, page.locator('.choice[data-language="en"]'));
  await screen(page, 'welcome-privacy').waitFor();
  await pressKey(page, page.locator(primary));
  await screen(page, 'welcome-passphrase').waitFor();
  const fields = page.locator('input[autocomplete="new-password"]');
  await typeInto(page, fields.nth(0), PASSPHRASE);
  await typeInto(page, fields.nth(1), PASSPHRASE);
  await page.keyboard.press('Enter');
  await screen(page, 'welcome-recovery').waitFor();
  const groups = await page.locator('.code li b').allTextContents();
  await pressKey(page, page.locator(primary));
  const check = screen(page, 'welcome-recovery-check');
  await check.waitFor();
  await typeInto(page, check.locator('input'), await askedGroup(page, groups));
  await typeInto(page, screen(page, 'story-begin').locator('input'), 'Olena');
  await page.keyboard.press('Enter');

  const question = page.locator('[data-screen^="question-"]');
  const household = screen(page, 'story-household');
  for (;;) {
    await question.or(household).waitFor();
    if (await household.isVisible()) break;
    const shown = (await question.getAttribute('data-screen')) ?? '';
    const answer = answers[shown.replace('question-', '')];
    if (answer === undefined) await pressKey(page, page.locator('.qfoot [data-action="answer"]'));
    else if (/^\d{4}-/.test(answer)) {
      const [year, month, day] = answer.split('-');
      for (const [index, part] of [day, month, year].entries()) {
        await typeInto(page, page.locator('.dt input').nth(index), part ?? '');
      }
      await page.keyboard.press('Enter');
    } else {
      await choose(page, question.locator('input[type="radio"]'), answer);
      await page.keyboard.press('Enter');
    }
    await screen(page, shown).waitFor({ state: 'detached' });
  }
  await pressKey(page, household.locator(primary));
  const place = screen(page, 'story-place');
  await choose(page, place.locator('input[type="radio"]'), 'musterstadt');
  await page.keyboard.press('Enter');
  await screen(page, 'now').waitFor();
});

test('from Now to a step: done, and taken back', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await pressKey(page, page.locator('.nav a[href="#plan"]'));
  await screen(page, 'plan').waitFor();
  await pressKey(page, page.locator('a.row[data-step="anmelden"]'));
  await screen(page, 'step').waitFor();
  const stateOf = async () => {
    const plan = await device.call('plan');
    return plan.fields.flatMap((field) => field.cards).find((card) => card.step === 'anmelden')?.state;
  };
  await pressKey(page, page.locator('[data-screen="step"] [data-action="record_step"]', { hasText: /^\s*Done/ }));
  await expect.poll(stateOf).toBe('done');
  await pressKey(page, page.locator('[data-action="undo"]'));
  await expect.poll(stateOf).not.toBe('done');
  await page.keyboard.press('Escape');
  await screen(page, 'plan').waitFor();
});

test('lock and open again', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await pressKey(page, page.locator('[data-action="lock"]'));
  await screen(page, 'unlock').waitFor();
  await typeInto(page, page.locator('input[autocomplete="current-password"]'), PASSPHRASE);
  await page.keyboard.press('Enter');
  await screen(page, 'now').waitFor();
});

test('all five places are reached, and each takes the focus to its heading', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  for (const place of ['plan', 'papers', 'letters', 'more', 'now']) {
    const link = page.locator(`.nav a[href="#${place}"]`);
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await screen(page, place).waitFor();
    await expect(page.locator('h1')).toBeFocused();
  }
});
