// The main journey as a person goes it, in any language: found by what the page says of itself (`data-screen`,
// `data-action`, roles), never by its words. Not here: what is expected of a screen.
import type { Locator, Page } from '@playwright/test';
import { PASSPHRASE } from './device';

export type Place = 'now' | 'plan' | 'papers' | 'letters' | 'people' | 'more';

/** What Olena answers; every other question she skips. */
export const answers: Record<string, string> = {
  status: 'ukraine24',
  entry_mode: 'ukr_frei',
  nationality: 'UA',
  born_on: '1990-05-01',
  entered_on: '2026-10-20',
  dwelling: 'private',
  moved_in_on: '2026-11-15',
  needs_benefits: 'true',
  able_to_work: 'true',
};

export const screen = (page: Page, name: string): Locator => page.locator(`[data-screen="${name}"]`);
export const go = (page: Page): Locator => page.locator('.btn--go');

/** Opens the page and waits for its first screen. */
export async function open(page: Page, first = 'welcome-language'): Promise<void> {
  await page.goto('/');
  await screen(page, first).waitFor();
}

/** From the choice of language to the question of the name. Gives back the recovery code. */
export async function firstLaunch(page: Page, language: string): Promise<string[]> {
  await open(page);
  await page.locator(`.choice[data-language="${language}"]`).click();
  await screen(page, 'welcome-privacy').waitFor();
  await go(page).click();
  return setPassphrase(page);
}

/** From the passphrase to the question of the name. */
export async function setPassphrase(page: Page): Promise<string[]> {
  await screen(page, 'welcome-passphrase').waitFor();
  for (const field of await page.locator('input[autocomplete="new-password"]').all()) await field.fill(PASSPHRASE);
  await page.locator('[data-action="create_vault"]').click();
  await screen(page, 'welcome-recovery').waitFor();
  const groups = await page.locator('.code li b').allTextContents();
  await go(page).click();
  await proveRecoveryCode(page, groups);
  return groups;
}

/** Which group is asked for: its number is the only one the label holds. */
export async function askedGroup(page: Page, groups: readonly string[]): Promise<string> {
  const label = await screen(page, 'welcome-recovery-check').locator('label').first().textContent();
  return groups[Number(/\d+/.exec(label ?? '')?.[0]) - 1] ?? '';
}

/** Types the group that is asked for, which leads on by itself. */
export async function proveRecoveryCode(page: Page, groups: readonly string[]): Promise<void> {
  await screen(page, 'welcome-recovery-check')
    .locator('input')
    .fill(await askedGroup(page, groups));
  await screen(page, 'story-begin').waitFor();
}

/** From the name to the plan. */
export async function tellStory(page: Page, name = 'Olena'): Promise<void> {
  await screen(page, 'story-begin').locator('input').fill(name);
  await go(page).click();
  await answerQuestions(page);
  await go(page).click();
  await screen(page, 'story-place')
    .locator('label', { has: page.locator('input[value="musterstadt"]') })
    .click();
  await screen(page, 'now').waitFor();
}

/** Answers what Olena knows and skips the rest, until the household is asked for. */
export async function answerQuestions(page: Page, each?: (fact: string) => Promise<void>): Promise<void> {
  const question = page.locator('[data-screen^="question-"]');
  const household = screen(page, 'story-household');
  for (;;) {
    await question.or(household).waitFor();
    if (await household.isVisible()) return;
    const shown = (await question.getAttribute('data-screen')) ?? '';
    const fact = shown.replace('question-', '');
    await each?.(fact);
    await answerOne(page, answers[fact]);
    await screen(page, shown).waitFor({ state: 'detached' });
  }
}

async function answerOne(page: Page, answer: string | undefined): Promise<void> {
  if (answer === undefined) {
    await page.locator('.qfoot [data-action="answer"]').click();
    return;
  }
  const [year, month, day] = answer.split('-');
  if (year && month && day) {
    const fields = page.locator('.dt input');
    await fields.nth(0).fill(day);
    await fields.nth(1).fill(month);
    await fields.nth(2).fill(year);
    await go(page).click();
  } else {
    await page
      .locator('label', { has: page.locator(`input[value="${answer}"]`) })
      .first()
      .click();
  }
}

export async function visit(page: Page, place: Place): Promise<void> {
  const link = page.locator(`.nav a[href="#${place}"]`);
  if (place === 'people' && !(await link.isVisible())) {
    // On a phone the people are behind the head of Now and of the plan.
    await visit(page, 'now');
    await page.locator('.top a[href="#people"]').click();
  } else await link.click();
  await screen(page, place).waitFor();
}

/** Opens a step from the plan. */
export async function openStep(page: Page, step: string): Promise<void> {
  await visit(page, 'plan');
  await page.locator(`a.row[data-step="${step}"]`).first().click();
  await page.locator(`[data-screen="step"][data-step="${step}"]`).waitFor();
}
