// The device's Back, which a phone has as a gesture on every screen: it leads where the person came from, closes what
// lies over the page first, and takes nothing typed along. Not here: the arrow at the head of a screen.
import type { Page } from '@playwright/test';
import { expect, test } from './device';
import { disagree, moveIn, neighbours } from './household';
import { go, open, openStep, screen, visit } from './journey';

/** Presses, arrives, and is back where it began, with the address the page had. */
async function thereAndBack(page: Page, from: string, press: string, to: string): Promise<void> {
  const path = () => page.evaluate(() => (history.state as { path: string }).path);
  const before = await path();
  await page.locator(press).first().click();
  await screen(page, to).waitFor();
  await page.goBack();
  await expect(screen(page, from), `back from ${to}`).toBeVisible();
  expect(await path()).toBe(before);
}

test('back from every screen leads where one came from', async ({ page, device }) => {
  const { olena } = await moveIn(device);
  await neighbours(device);
  const letter = { id: null, person: olena, sender: 'Jobcenter', subject: '', received_on: '2026-11-20', step: null };
  await device.call('save_letter', { ...letter, answer_by: '2026-11-30' });
  await open(page, 'now');
  for (const [press, to] of [
    ['.sign__do button', 'step'],
    ['[data-action="counter"]', 'counter'],
    ['a[href^="#paper/"]', 'paper'],
    ['a[href^="#letter/"]', 'letter'],
    ['a[href$="/licence_country"]', 'question-licence_country'],
    ['.top a[href="#people"]', 'people'],
    ['.nav a[href="#plan"]', 'plan'],
  ] as const) {
    await thereAndBack(page, 'now', press, to);
  }
  await visit(page, 'plan');
  for (const [press, to] of [
    ['a.row[data-step="anmelden"]', 'step'],
    ['[data-action="print"]', 'print'],
    ['[data-action="search"]', 'search'],
  ] as const) {
    await thereAndBack(page, 'plan', press, to);
  }
  await openStep(page, 'anmelden');
  await thereAndBack(page, 'step', '[data-action="counter"]', 'counter');
  await thereAndBack(page, 'step', '[data-action="print"]', 'print');
  await visit(page, 'papers');
  await thereAndBack(page, 'papers', 'a[href^="#paper/"]', 'paper');
  await visit(page, 'letters');
  await thereAndBack(page, 'letters', 'a[href^="#letter/"]', 'letter');
  await visit(page, 'people');
  for (const [press, to] of [
    ['a[href^="#person/"]', 'person'],
    ['a[href^="#people/family/"]', 'family'],
    ['[data-action="week"]', 'week'],
    ['a[href="#story/place"]', 'story-place'],
  ] as const) {
    await thereAndBack(page, 'people', press, to);
  }
  await page.locator('a[href^="#person/"]').first().click();
  await thereAndBack(page, 'person', 'a[href$="/nationality"]', 'question-nationality');
  await thereAndBack(page, 'person', 'a[href*="/news/moving"]', 'question-moving_on');
  await visit(page, 'more');
  const pages = await page.locator('a[href^="#more/"]').evaluateAll((all) => all.map((at) => at.getAttribute('href')));
  expect(pages.length).toBeGreaterThan(10);
  for (const href of pages) {
    await thereAndBack(page, 'more', `a[href="${href}"]`, href?.replace('#more/', 'more-') ?? '');
  }
});

test('back leads through the questions of a story, and every answer is still there', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await page.locator('.top a[href="#people"]').click();
  await page.locator('a[href^="#person/"]').first().click();
  await screen(page, 'person').locator('.btn--go').click();
  const question = page.locator('[data-screen^="question-"]');
  await question.waitFor();
  const first = (await question.getAttribute('data-screen')) ?? '';
  await page.locator('.qfoot [data-action="answer"]').click();
  await screen(page, first).waitFor({ state: 'detached' });
  await page.goBack();
  await screen(page, first).waitFor();
  await expect(question).toContainText('You said: I don’t know');
  await page.goBack();
  await screen(page, 'person').waitFor();
});

test('back from the choice between two versions', async ({ page, device }) => {
  await disagree(device, await moveIn(device));
  await open(page, 'now');
  await thereAndBack(page, 'now', 'a[href="#conflicts"]', 'conflicts');
});

test('back closes a dialog and leaves the screen under it, with what was typed there', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await openStep(page, 'anmelden');
  await page.locator('[data-screen="step"] textarea').fill('Frau Weber, Zimmer 4');
  for (const action of ['new_appointment', 'new_proof']) {
    await page.locator(`[data-action="${action}"]`).click();
    await page.locator('dialog').waitFor();
    await page.goBack();
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(screen(page, 'step')).toBeVisible();
  }
  await expect(page.locator('[data-screen="step"] textarea')).toHaveValue('Frau Weber, Zimmer 4');
  await page.goBack();
  await screen(page, 'plan').waitFor();
});

test('on the way in, back leads to the page before, and an open plan never back into it', async ({ page }) => {
  await open(page);
  await page.locator('.choice[data-language="en"]').click();
  await screen(page, 'welcome-privacy').waitFor();
  await go(page).click();
  await screen(page, 'welcome-passphrase').waitFor();
  await page.goBack();
  await screen(page, 'welcome-privacy').waitFor();
  await page.goBack();
  await screen(page, 'welcome-language').waitFor();
});
