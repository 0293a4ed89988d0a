// Every screen of the app, one after the other, each shown to `look`: for the checks that no screen may fail and for the
// pictures. Not here: what is checked.
import type { Page } from '@playwright/test';
import { type Device, expect, PASSPHRASE } from './device';
import { disagree, moveIn, neighbours } from './household';
import { answerQuestions, go, open, openStep, proveRecoveryCode, screen, visit } from './journey';

/** The pages behind More. */
const morePages = [
  ...[
    'language',
    'appearance',
    'reminders',
    'copy',
    'export',
    'lock',
    'password',
    'code',
    'erase',
    'catalogue',
    'unknown',
  ],
  ...['privacy', 'access', 'licences', 'about'],
];

/** Called when a screen stands still; `name` is unique in the walk. */
export type Look = (name: string) => Promise<void>;

/** The way in: first launch and story. */
export async function walkIn(page: Page, language: string, look: Look): Promise<void> {
  await open(page);
  await look('welcome-language');
  await page.locator(`.choice[data-language="${language}"]`).click();
  await screen(page, 'welcome-privacy').waitFor();
  await look('welcome-privacy');
  await go(page).click();
  await screen(page, 'welcome-passphrase').waitFor();
  await go(page).click();
  await page.locator('.err').first().waitFor();
  await look('welcome-passphrase');
  for (const field of await page.locator('input[autocomplete="new-password"]').all()) await field.fill(PASSPHRASE);
  await page.locator('[data-action="create_vault"]').click();
  await screen(page, 'welcome-recovery').waitFor();
  await look('welcome-recovery');
  const groups = await page.locator('.code li b').allTextContents();
  await go(page).click();
  await screen(page, 'welcome-recovery-check').waitFor();
  await look('welcome-recovery-check');
  await proveRecoveryCode(page, groups);
  await look('story-begin');
  await screen(page, 'story-begin').locator('input').fill('Olena');
  await go(page).click();
  await answerQuestions(page, (fact) => look(`question-${fact}`));
  await look('story-household');
  await page.locator('.opts button').last().click();
  await lookAtDialog(page, 'story-household-add', look);
  await go(page).click();
  await screen(page, 'story-place').waitFor();
  await look('story-place');
}

async function lookAtDialog(page: Page, name: string, look: Look): Promise<void> {
  await page.locator('dialog').waitFor();
  await look(name);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
}

/** The app of a family that has told its story. */
export async function walkAround(page: Page, device: Device, language: string, look: Look): Promise<void> {
  await moveIn(device, language);
  await open(page, 'now');
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'de-simple' ? 'de' : language);
  await look('now');
  await page.locator('[data-action="counter"]').click();
  await screen(page, 'counter').waitFor();
  await look('counter');
  await go(page).click();
  await screen(page, 'counter-shown').waitFor();
  await look('counter-shown');
  await page.locator('[data-action="close"]').click();
  await screen(page, 'now').waitFor();
  await visit(page, 'plan');
  await look('plan');
  await screen(page, 'plan').locator('[data-action="print"]').click();
  await page.locator('.preview').waitFor();
  await look('print');
  await page.locator('[data-action="print_sheet"]').click();
  await screen(page, 'print').locator('[role="status"] .path').waitFor();
  await look('print-saved');
  await visit(page, 'plan');
  await page.locator('[data-view="map"]').click();
  await page.locator('.map .node').first().waitFor();
  await look('plan-map');
  await page.locator('[data-view="list"]').click();
  for (const step of ['anmelden', 'ukr_titel', 'jobcenter']) {
    await openStep(page, step);
    await page.locator('details').first().waitFor();
    await page.locator('details').evaluateAll((all) => {
      for (const more of all) more.setAttribute('open', '');
    });
    await look(`step-${step}`);
  }
  await page.locator('.quiet-row .btn--quiet').last().click();
  await lookAtDialog(page, 'step-other-day', look);
  await page.locator('.quiet-row [data-action="record_step"]').first().click();
  await page.locator('[data-action="undo"]').waitFor();
  await look('step-undo');

  await visit(page, 'papers');
  await look('papers');
  await page.locator('a[href^="#paper/"]').first().click();
  await screen(page, 'paper').waitFor();
  await look('paper');

  await visit(page, 'people');
  await look('people');
  await page.locator('a[href^="#person/"]').first().click();
  await screen(page, 'person').locator('.facts').waitFor();
  await look('person');
  await screen(page, 'person').locator('.btns button').first().click();
  await lookAtDialog(page, 'person-rename', look);
  await page.locator('a[href$="/nationality"]').click();
  await screen(page, 'question-nationality').waitFor();
  await look('question-nationality');
  await page.goBack();
  await page.locator('a[href*="/news/moving"]').click();
  await screen(page, 'question-moving_on').waitFor();
  await look('person-news');
  for (const [index, part] of ['15', '12', '2026'].entries()) await page.locator('.dt input').nth(index).fill(part);
  await go(page).click();
  await lookAtDialog(page, 'plan-change', look);
  await visit(page, 'people');
  await page.locator('a[href^="#people/family/"]').first().click();
  await screen(page, 'family').waitFor();
  await look('family');
  await screen(page, 'family').locator('.ticks').click();
  const show = page.locator('[data-action="ask_names"]');
  await show.waitFor();
  await look('family-hidden');
  await show.click();
  await lookAtDialog(page, 'names-show', look);
  const { cases } = await device.call('cases');
  await device.call('show_names', { passphrase: PASSPHRASE });
  await device.call('set_names_hidden', { id: cases[0]?.id ?? '', hidden: false });
  await open(page, 'now');

  await visit(page, 'more');
  await look('more');
  await device.notices('not_asked', 'granted');
  for (const id of morePages) {
    await visit(page, 'more');
    await page.locator(`a[href="#more/${id}"]`).click();
    await screen(page, `more-${id}`).waitFor();
    await look(`more-${id}`);
  }
  await visit(page, 'more');
  await page.locator('a[href="#more/reminders"]').click();
  await page.locator('.ticks').click();
  await expect(screen(page, 'more-reminders').getByRole('status')).not.toBeEmpty();
  await look('more-reminders-on');

  await visit(page, 'plan');
  await page.locator('[data-action="search"]').click();
  await screen(page, 'search').locator('input').fill('bestät');
  await screen(page, 'search').locator('.row').first().waitFor();
  await look('search');
  await screen(page, 'search').locator('input').fill('xyzzy');
  await expect(screen(page, 'search').locator('.row')).toHaveCount(0);
  await look('search-none');
  await neighbours(device);
  await visit(page, 'people');
  await page.locator('[data-action="week"]').click();
  await screen(page, 'week').locator('[data-entry="letter"]').first().waitFor();
  await look('week');

  await device.call('lock');
  await open(page, 'unlock');
  await look('unlock');
  await page.locator('input[autocomplete="current-password"]').fill('not the passphrase');
  await page.locator('[data-action="unlock"]').click();
  await page.locator('.err').first().waitFor();
  await look('unlock-wrong');
  await page.locator('[data-screen="unlock"] .btn--quiet').first().click();
  await screen(page, 'recover').waitFor();
  await look('recover');
}

/** Letters, and what a step keeps of appointments and proofs. */
export async function walkLetters(page: Page, device: Device, language: string, look: Look): Promise<void> {
  const { olena } = await moveIn(device, language);
  await open(page, 'now');
  await visit(page, 'letters');
  await look('letters-empty');
  const letter = { id: null, person: olena, subject: 'Mietvertrag und Kontoauszüge nachreichen', step: 'jobcenter' };
  const days = { received_on: '2026-11-20', answer_by: null };
  await device.call('save_letter', { ...letter, sender: 'Ausländerbehörde', ...days });
  await device.call('save_letter', { ...letter, sender: 'Jobcenter', ...days, answer_by: '2026-11-30' });
  await device.call('save_letter', { ...letter, sender: 'Familienkasse', ...days, answer_by: '2026-11-21' });
  const appointment = { id: null, person: olena, on: '2026-11-26', at: '9:30', place: 'Bürgeramt, Zimmer 12' };
  await device.call('save_appointment', { ...appointment, step: 'anmelden', remark: 'Nummer ziehen' });
  await device.call('save_appointment', { ...appointment, step: null, on: '2026-11-25', remark: '' });
  const proof = { step: 'anmelden', persons: [olena], on: '2026-11-18', remark: 'Frau Weber, Zimmer 4' };
  await device.call('add_proof', { ...proof, how: 'no_appointment' });
  await open(page, 'now');
  await page.locator('a[href^="#letter/"]').first().waitFor();
  await look('letters-now');
  await visit(page, 'letters');
  await page.locator('[data-action="answer_letter"]').first().click();
  await page.locator('.row--done').waitFor();
  await look('letters');
  await page.locator('[data-action="new_letter"]').click();
  await form(page, 'save_letter').click();
  await page.locator('dialog .err').waitFor();
  await lookAtDialog(page, 'letter-form', look);
  await page.locator('a[href^="#letter/"]', { hasText: 'Ausländerbehörde' }).click();
  await screen(page, 'letter').waitFor();
  await look('letter');

  await openStep(page, 'anmelden');
  await page.locator('[data-appointment]').waitFor();
  await look('step-appointment');
  for (const dialog of ['new_appointment', 'new_proof', 'calendar']) {
    await page.locator(`[data-screen="step"] [data-action="${dialog}"]`).click();
    await lookAtDialog(page, `step-${dialog}`, look);
  }
}

const form = (page: Page, action: string) => page.locator(`dialog [data-action="${action}"]`);

/** What two devices wrote differently, and a note that stays on one of them. */
export async function walkVersions(page: Page, device: Device, language: string, look: Look): Promise<void> {
  const family = await moveIn(device, language);
  await disagree(device, family);
  for (const [text, only_here] of [['Frau Weber, Zimmer 4', false] as const, ['Термін о 9:00', true] as const]) {
    await device.call('add_note', { step: 'anmelden', person: family.olena, text, only_here });
  }
  await open(page, 'now');
  await page.locator('a[href="#conflicts"]').waitFor();
  await look('versions-now');
  await page.locator('a[href="#conflicts"]').click();
  await page.locator('[data-conflict="step"] .opt').last().click();
  await page.locator('[data-action="choose"]').waitFor();
  await look('versions');
  await openStep(page, 'anmelden');
  await page.locator('[data-conflict]').waitFor();
  await page.locator('textarea').fill('10:00');
  await page.locator('.ticks').click();
  await look('versions-step');
  await visit(page, 'papers');
  await look('versions-papers');
  await page.locator(`a[href="#paper/${family.olena}/reisepass"]`).click();
  await page.locator('[data-conflict]').waitFor();
  await look('versions-paper');
  await visit(page, 'people');
  await look('versions-people');
  await page.locator(`a[href="#person/${family.danylo}"]`).click();
  await screen(page, 'person').locator('.facts').waitFor();
  await look('versions-person');
}
