// How many taps a person needs. Every touch counts, also one that would only put the cursor into a field: what is typed
// here goes where the focus already is. Not here: what the plan says (main-flow.spec.ts).
import type { Locator, Page } from '@playwright/test';
import { expect, PASSPHRASE, test } from './device';
import { moveIn } from './household';
import { askedGroup, go, open, screen } from './journey';

test.use({ hasTouch: true });

/** A thumb that counts, on a phone whose keyboard comes with the focus. */
class Thumb {
  taps = 0;

  constructor(readonly page: Page) {}

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.tap();
  }

  async type(text: string): Promise<void> {
    await expect(this.page.locator('input:focus')).toHaveCount(1);
    await this.page.keyboard.type(text);
  }
}

/** What each of them answers to everything that is asked; none of them says "I don't know". */
const people = {
  'Olena, who fled from Ukraine': {
    status: 'ukraine24',
    born_on: '01051990',
    entered_on: '20102026',
    dwelling: 'private',
    moved_in_on: '15112026',
    permit_issued_on: '02112026',
    permit_expires_on: '04032027',
    needs_benefits: 'true',
    able_to_work: 'true',
  },
  'Amir, whose asylum was refused last week': {
    status: 'asyl',
    born_on: '11021998',
    entered_on: '20062026',
    dwelling: 'ae',
    moved_in_on: '20062026',
    asylum_registered_on: '25062026',
    decision_served_on: '18112026',
    appeal_period: 'two_weeks',
  },
  'Priya, who came with a visa to work': {
    status: 'fachkraft',
    born_on: '03031992',
    entry_mode: 'visum_d',
    entered_on: '01112026',
    dwelling: 'private',
    moved_in_on: '02112026',
    permit_issued_on: '',
    visa_expires_on: '31012027',
  },
} as const;

const question = (page: Page) => page.locator('[data-screen^="question-"]');

async function answer(thumb: Thumb, value: string): Promise<void> {
  const { page } = thumb;
  if (/^\d{8}$/.test(value)) {
    await thumb.type(value);
    await thumb.tap(go(page));
  } else if (value === '') await thumb.tap(page.locator('.qfoot [data-action="answer"]'));
  else await thumb.tap(question(page).locator('label', { has: page.locator(`input[value="${value}"]`) }));
}

for (const [who, answers] of Object.entries(people)) {
  test(`from the password to the plan in twelve taps: ${who}`, async ({ page }) => {
    await open(page);
    await page.locator('.choice[data-language="en"]').click();
    await go(page).click();
    for (const field of await page.locator('input[autocomplete="new-password"]').all()) await field.fill(PASSPHRASE);
    await page.locator('[data-action="create_vault"]').click();
    await screen(page, 'welcome-recovery').waitFor();

    const thumb = new Thumb(page);
    const groups = await page.locator('.code li b').allTextContents();
    await thumb.tap(go(page));
    await screen(page, 'welcome-recovery-check').waitFor();
    await thumb.type(await askedGroup(page, groups));
    await screen(page, 'story-begin').waitFor();
    await thumb.type('Nickname');
    await thumb.tap(go(page));
    const household = screen(page, 'story-household');
    const asked: string[] = [];
    for (;;) {
      await question(page).or(household).waitFor();
      if (await household.isVisible()) break;
      const shown = (await question(page).getAttribute('data-screen')) ?? '';
      const fact = shown.replace('question-', '');
      asked.push(fact);
      await answer(thumb, answers[fact as keyof typeof answers] ?? `nobody answers ${fact}`);
      await screen(page, shown).waitFor({ state: 'detached' });
    }
    await thumb.tap(go(page));
    await thumb.tap(page.locator('label', { has: page.locator('input[value="BY"]') }));
    await screen(page, 'now').waitFor();
    await expect(page.locator('.sign')).toHaveCount(1);
    expect(thumb.taps, asked.join(', ')).toBeLessThanOrEqual(12);
  });
}

test('from Now a step is ticked with one tap, and the counter is open after two', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  const thumb = new Thumb(page);
  await thumb.tap(page.locator('.sign [data-action="counter"]'));
  await thumb.tap(go(page));
  await expect(screen(page, 'counter-shown')).toBeVisible();
  expect(thumb.taps).toBeLessThanOrEqual(2);

  await page.locator('[data-action="close"]').click();
  await screen(page, 'now').waitFor();
  const first = await page.locator('.sign__h').textContent();
  const again = new Thumb(page);
  await again.tap(page.locator('.sign [data-action="record_step"]'));
  await expect(page.locator('.sign__h')).not.toHaveText(first ?? '');
  expect(again.taps).toBe(1);
  const plan = await device.call('plan');
  const done = plan.fields.flatMap((field) => field.cards).filter((card) => card.state === 'done');
  expect(done.map((card) => card.step)).toContain('anmelden');
});
