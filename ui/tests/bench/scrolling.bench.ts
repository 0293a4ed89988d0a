// How long frames take while a long list is scrolled on a slow phone, against what was promised. Each frame is measured from
// the start of one to the start of the next, in the page itself.
import type { CDPSession, Page } from '@playwright/test';
import { type Device, expect, test } from '../device';
import { moveIn } from '../household';
import { open, screen, visit } from '../journey';

const ROWS = 300;
/** With Olena and Danylo as many as one family can have. */
const PERSONS = 28;
/** How many times slower than this machine the page runs. */
const SLOWER = 4;
const LIMIT = 50;

/** Grown-ups to whom much applies and who came one after the other, so that hardly any share a row. */
async function manyPeople(device: Device): Promise<void> {
  const always = {
    status: 'ukraine24',
    entry_mode: 'ukr_frei',
    nationality: 'UA',
    born_on: '1990-05-01',
    dwelling: 'private',
  };
  const yes = [
    'needs_benefits',
    'able_to_work',
    'looking_for_work',
    'looking_for_flat',
    'has_job',
    'job_offer',
    'low_income',
  ]
    .concat(['foreign_vocational_degree', 'foreign_academic_degree', 'has_car', 'family_abroad', 'moving', 'pregnant'])
    .map((fact) => [fact, 'true']);
  for (let number = 1; number <= PERSONS; number += 1) {
    const { id } = await device.call('add_person', { name: `Person ${number}`, role: 'adult' });
    const day = new Date(Date.UTC(2026, 7, 1 + number)).toISOString().slice(0, 10);
    const days = ['entered_on', 'moved_in_on', 'permit_issued_on', 'job_started_on'].map((fact) => [fact, day]);
    for (const [fact = '', value = ''] of [...Object.entries(always), ...yes, ...days]) {
      await device.call('answer', { person: id, fact, value, skip: false });
    }
  }
}

async function manyLetters(device: Device, person: string): Promise<void> {
  for (let number = 1; number <= ROWS; number += 1) {
    const answer_by = new Date(Date.UTC(2026, 10, 20 + number)).toISOString().slice(0, 10);
    const letter = { id: null, person, sender: 'Jobcenter Musterstadt', subject: `Bescheid ${number}`, step: null };
    await device.call('save_letter', { ...letter, received_on: '2026-11-20', answer_by });
  }
}

/** How much of the page's list lies below what is seen. */
const below = (page: Page) =>
  page.locator('main').evaluate((main) => main.scrollHeight - main.clientHeight - main.scrollTop);

/** Scrolls to the end as a wheel that is in a hurry, and says how long each frame took. */
async function frames(page: Page, session: CDPSession): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = [];
    const next = (now: number) => {
      seen.push(now);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { seen });
  });
  const gesture = { x: 195, y: 500, speed: 4000, preventFling: true, gestureSourceType: 'mouse' } as const;
  await session.send('Input.synthesizeScrollGesture', { ...gesture, yDistance: -(await below(page)) - 200 });
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  expect(await below(page), 'the end is reached').toBeLessThan(10);
  return seen.slice(1).map((now, index) => now - (seen[index] ?? now));
}

async function measure(page: Page, what: string, rows: number): Promise<void> {
  expect(await below(page)).toBeGreaterThan(5000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const took = (await frames(page, session)).sort((one, other) => one - other);
  const [middle, worst] = [took[Math.floor(took.length / 2)] ?? 0, took.at(-1) ?? 0];
  const over = took.filter((one) => one > LIMIT).length;
  console.log(
    `scrolling ${rows} rows of ${what}, ${SLOWER} times slower: ${took.length} frames, ${middle.toFixed(0)} ms, at worst ` +
      `${worst.toFixed(0)} ms, ${over} over ${LIMIT} ms, ${over === 0 ? 'ok' : 'TOO SLOW'}`,
  );
}

test('the plan of many people', async ({ page, device }) => {
  await moveIn(device);
  await manyPeople(device);
  await open(page, 'now');
  await visit(page, 'plan');
  await screen(page, 'plan').locator('.row').first().waitFor();
  await measure(page, 'the plan', await screen(page, 'plan').locator('.row').count());
});

test('many letters', async ({ page, device }) => {
  const { olena } = await moveIn(device);
  await manyLetters(device, olena);
  await open(page, 'now');
  await visit(page, 'letters');
  await screen(page, 'letters').locator('.row').first().waitFor();
  await measure(page, 'letters', await screen(page, 'letters').locator('.row').count());
});
