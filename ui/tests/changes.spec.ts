// A life goes on: another status, a move, rules that grew old. The page says what became of the plan, and keeps what was
// done and written.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './device';
import { type Family, moveIn } from './household';
import { open, openStep, screen, visit } from './journey';
import { pressKey, typeInto } from './keyboard';

async function openPerson(page: Page, id: string): Promise<void> {
  await visit(page, 'people');
  await page.locator(`a[href="#person/${id}"]`).click();
  await screen(page, 'person').waitFor();
}

const line = (page: Page, kind: string, step: string) =>
  page.locator(`dialog [data-change="${kind}"][data-step="${step}"]`);

/** From the person's page to another status. */
async function changeStatus(page: Page, { olena }: Family, status: string): Promise<void> {
  await openPerson(page, olena);
  await page.locator(`a[href="#story/${olena}/status"]`).click();
  await screen(page, 'question-status')
    .locator('label', { has: page.locator(`input[value="${status}"]`) })
    .click();
}

test('another status: what is new, what went, what stays', async ({ page, device }) => {
  const family = await moveIn(device);
  await device.call('add_note', {
    step: 'ukr_titel',
    person: family.olena,
    text: 'Frau Weber, room 4',
    only_here: false,
  });
  await open(page, 'now');
  await changeStatus(page, family, 'fachkraft');
  await page.locator('dialog').waitFor();
  for (const all of await page.locator('dialog .btn--quiet').all()) await all.click();
  await expect(line(page, 'gone', 'ukr_titel')).toBeVisible();
  await expect(line(page, 'kept', 'ukr_registrieren')).toBeVisible();
  await expect(page.locator('dialog')).toContainText('stays recorded');
  await page.locator('dialog .btn--line').click();
  await screen(page, 'plan').waitFor();
  const past = page.locator('[data-past="ukr_registrieren"]');
  await expect(past).toContainText('22 October');
  await expect(page.locator('[data-past="ukr_titel"]')).toContainText('Frau Weber, room 4');
  // Seen once, it does not come again.
  await visit(page, 'now');
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('an answer that only decides its own step surprises nobody', async ({ page, device }) => {
  const { olena } = await moveIn(device);
  await open(page, 'now');
  await openPerson(page, olena);
  await device.call('answer', { person: olena, fact: 'licence_country', value: 'none', skip: false });
  await page.reload();
  await openPerson(page, olena);
  const planned = async () => JSON.stringify(await device.call('plan')).includes('"step":"fuehrerschein"');
  expect(await planned()).toBe(false);
  // Taken back, the answer is an open question again; given anew, it brings the one step that waits for it.
  await device.call('answer', { person: olena, fact: 'licence_country', value: null, skip: false });
  await visit(page, 'now');
  await page.locator('[data-screen="now"] .btn--quiet').last().click();
  await page.locator(`a[href="#story/${olena}/licence_country"]`).click();
  await screen(page, 'question-licence_country')
    .locator('label', { has: page.locator('input[value="SY"]') })
    .first()
    .click();
  await screen(page, 'now').waitFor();
  expect(await planned()).toBe(true);
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('a move, told by keyboard, brings its step and its day', async ({ page, device }) => {
  const { olena } = await moveIn(device);
  await open(page, 'now');
  await openPerson(page, olena);
  await pressKey(page, page.locator(`a[href="#story/${olena}/moving_on/news/moving"]`));
  await screen(page, 'question-moving_on').waitFor();
  for (const [index, part] of ['15', '12', '2026'].entries()) {
    await typeInto(page, page.locator('.dt input').nth(index), part);
  }
  await page.keyboard.press('Enter');
  await expect(line(page, 'appeared', 'ummelden')).toContainText('29 December');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(screen(page, 'person')).toBeVisible();
  const { persons } = await device.call('people');
  const told = persons[0]?.facts
    .filter(({ fact }) => fact.startsWith('moving'))
    .map(({ fact, value }) => [fact, value]);
  expect(told).toEqual([
    ['moving_on', '2026-12-15'],
    ['moving', 'true'],
  ]);
});

test('the sheet is closed by its button or by Back, and the keyboard goes on from the page', async ({
  page,
  device,
}) => {
  const family = await moveIn(device);
  await open(page, 'now');
  await changeStatus(page, family, 'fachkraft');
  await expect(line(page, 'appeared', 'einbuergerung')).toContainText('20 October 2031');
  await page.locator('dialog .btn--go').click();
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(screen(page, 'person').locator('h1')).toBeFocused();
  await changeStatus(page, family, 'asyl');
  await page.locator('dialog .btn--quiet').first().click();
  await expect(page.locator('dialog .dlg__h h2')).toBeFocused();
  await page.goBack();
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(screen(page, 'person')).toBeVisible();
});

test('two questions about one thing follow each other, and the plan is told once', async ({ page, device }) => {
  const { olena } = await moveIn(device);
  await device.call('answer', { person: olena, fact: 'has_job', value: 'true', skip: false });
  await open(page, 'now');
  await openPerson(page, olena);
  await page.locator(`a[href^="#story/${olena}/job_end_known_on/news/job-ends"]`).click();
  for (const [fact, day] of [
    ['job_end_known_on', ['20', '11', '2026']],
    ['job_ends_on', ['31', '12', '2026']],
  ] as const) {
    await screen(page, `question-${fact}`).waitFor();
    await expect(page.locator('dialog')).toHaveCount(0);
    for (const [index, part] of day.entries()) await page.locator('.dt input').nth(index).fill(part);
    await page.locator('.btn--go').click();
  }
  await page.locator('dialog').waitFor();
  await expect(line(page, 'appeared', 'arbeitslos')).toBeVisible();
  // Back leads to the person, not to the first of the two.
  await page.keyboard.press('Escape');
  await expect(screen(page, 'person')).toBeVisible();
});

test('the sheet and the person’s page have no accessibility fault, in Arabic and in dark', async ({ page, device }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const family = await moveIn(device, 'ar');
  await open(page, 'now');
  await openPerson(page, family.olena);
  const faults = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  await page.locator('a[href*="/news/"]').first().waitFor();
  expect(await faults()).toEqual([]);
  await changeStatus(page, family, 'schutz');
  await page.locator('dialog').waitFor();
  expect(await faults()).toEqual([]);
  await page.locator('dialog .btn--line').click();
  await page.locator('[data-past]').first().waitFor();
  expect(await faults()).toEqual([]);
});

test('the place of the law stands with the day, and what the Land decides with the step', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await openStep(page, 'anmelden');
  await expect(page.locator('.why .src')).toContainText('§17(1) BMG');
  await expect(page.locator('.why .src')).toContainText('gesetze-im-internet.de/bmg/__17.html');
  await openStep(page, 'aslblg');
  await expect(page.locator('.why .src')).toContainText('gesetze-im-internet.de/asylblg/__10.html');
  await expect(page.locator('[data-land="land-aslblg_traeger-ask"]')).toContainText('does not know');
  await expect(screen(page, 'step')).toContainText('North Rhine-Westphalia');
});

test('rules past their day still make a plan, and the page says so', async ({ page, device }) => {
  await device.reset('2027-04-01');
  await moveIn(device);
  await open(page, 'now');
  await expect(page.locator('[data-expired="2027-03-31"]')).toContainText('31 March 2027');
  await expect(page.locator('.sign, .list--day').first()).toBeVisible();
});
