// Photographed pages: chosen, straightened, shown, removed and taken back. The camera has a file of its own, because it
// needs a browser of its own.
import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { type Device, expect, test } from './device';
import { moveIn } from './household';
import { open, screen, visit } from './journey';
import { pressKey, tabTo } from './keyboard';
import { addElsewhere, sheetOnTable, unfit, withPlace } from './pictures';

const letter = (page: Page) => screen(page, 'letter');
const tiles = (page: Page) => page.locator('.tile');
const corner = (page: Page, name: string) => page.getByRole('slider', { name });
const save = (page: Page) => page.locator('[data-action="add_photo"]');
/** A sentence with numbers, whichever marks keep them apart. */
const said = (sentence: string) => new RegExp(sentence.replace(/\d+/g, '\\W?$&\\W?'));
const loaded = (image: Locator) =>
  expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.complete && shown.naturalWidth > 0)).toBe(true);

/** A letter of the Jobcenter, on the screen. */
async function openLetter(page: Page, device: Device): Promise<string> {
  const { olena } = await moveIn(device);
  const days = { received_on: '2026-11-20', answer_by: '2026-11-30' };
  await device.call('save_letter', { id: null, person: olena, sender: 'Jobcenter', subject: '', step: null, ...days });
  await open(page, 'now');
  await visit(page, 'letters');
  await page.locator('a[href^="#letter/"]').click();
  await letter(page).locator('.photos').waitFor();
  return (await device.call('letters')).open[0]?.id ?? '';
}

/** As many pages as there are names, saved as they are. */
async function addPages(page: Page, count: number): Promise<void> {
  const picture = await sheetOnTable(page);
  await letter(page).locator('input[type="file"]').setInputFiles(Array(count).fill(picture));
  for (let saved = 0; saved < count; saved++) {
    if (count > 1)
      await expect(screen(page, 'photo-straighten')).toContainText(said(`Picture ${saved + 1} of ${count}`));
    await save(page).click();
  }
  await letter(page).waitFor();
  await expect(tiles(page)).toHaveCount(count);
}

test('a page is straightened and kept without the place where it was taken', async ({ page, device }) => {
  const id = await openLetter(page, device);
  const picture = withPlace(await sheetOnTable(page));
  expect(picture.buffer.includes('Exif')).toBe(true);
  await letter(page).locator('input[type="file"]').setInputFiles(picture);
  const stage = page.locator('.straighten');
  await loaded(stage.locator('img'));
  // It was taken sideways and is shown upright.
  const box = await stage.boundingBox();
  expect(box && box.width > box.height).toBe(true);

  const grip = await corner(page, 'Bottom right').boundingBox();
  if (!box || !grip) throw new Error('nothing is shown');
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.6, { steps: 5 });
  await expect(page.locator('.loupe'), 'the finger hides the corner').toBeVisible();
  await page.mouse.up();
  await expect(page.locator('.loupe')).toHaveCount(0);
  await expect(corner(page, 'Bottom right')).toHaveAttribute(
    'aria-valuetext',
    said('80 % from the left, 60 % from the top'),
  );
  // Tapping next to a corner moves it too.
  await stage.click({ position: { x: box.width * 0.1, y: box.height * 0.2 } });
  await expect(corner(page, 'Top left')).toHaveAttribute(
    'aria-valuetext',
    said('10 % from the left, 20 % from the top'),
  );
  // What was at the bottom right is at the bottom left when the picture is turned.
  await page.locator('[data-action="turn"]').click();
  await expect(corner(page, 'Bottom left')).toHaveAttribute(
    'aria-valuetext',
    said('40 % from the left, 80 % from the top'),
  );
  await save(page).click();

  await letter(page).waitFor();
  await expect(tiles(page)).toHaveText(said('Page 1'));
  await expect(page.locator('.undo')).toContainText('Page saved');
  await loaded(tiles(page).locator('img'));
  const [kept] = (await device.call('photos', { of: { kind: 'letter', letter: id } })).photos;
  expect(kept && kept.height > kept.width, 'wide, then turned').toBe(true);
  const source = await tiles(page).locator('img').getAttribute('src');
  const bytes = await (await page.request.get(source ?? '')).body();
  expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
  expect(bytes.includes('Exif')).toBe(false);

  await tiles(page).click();
  await expect(screen(page, 'photo').locator('h1')).toHaveText(said('Page 1 of 1'));
  await page.locator('[data-action="remove_photo"]').click();
  await letter(page).waitFor();
  await expect(tiles(page)).toHaveCount(0);
  await page.locator('[data-action="undo"]').click();
  await expect(tiles(page)).toHaveCount(1);
});

test('several pictures are pages one after the other, and are leafed through', async ({ page, device }) => {
  await openLetter(page, device);
  await addPages(page, 2);
  await tiles(page).first().click();
  const viewer = screen(page, 'photo');
  await loaded(viewer.locator('img'));
  const width = () => viewer.locator('img').evaluate((shown) => shown.clientWidth);
  const before = await width();
  await viewer.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(width).toBeGreaterThan(before);
  await expect(viewer.locator('[data-action="previous"]')).toHaveCount(0);
  await viewer.locator('[data-action="next"]').click();
  await expect(viewer.locator('h1')).toHaveText(said('Page 2 of 2'));
  await expect.poll(width).toBe(before);
  await viewer.locator('[data-action="remove_photo"]').click();
  await expect(viewer.locator('h1')).toHaveText(said('Page 1 of 1'));
  await page.locator('[data-action="undo"]').click();
  await expect(viewer.locator('h1')).toHaveText(said('Page 1 of 2'));
  await page.goBack();
  await letter(page).waitFor();
  await expect(tiles(page)).toHaveCount(2);
});

for (const [code, file] of Object.entries(unfit)) {
  test(`${file.name} is refused with a sentence, and nothing else is lost`, async ({ page, device }, info) => {
    // Forty megabytes take their time on a busy machine.
    test.setTimeout(120_000);
    const id = await openLetter(page, device);
    await addPages(page, 1);
    const files = [file, await sheetOnTable(page)].map(({ name, buffer }) => {
      const path = info.outputPath(name);
      writeFileSync(path, buffer);
      return path;
    });
    await letter(page).locator('input[type="file"]').setInputFiles(files);
    const refusal = screen(page, 'photo-straighten').getByRole('alert');
    const sentences: Record<string, string> = {
      'error-photo-broken': 'cannot read this picture',
      'error-photo-pdf': 'not PDF files',
      'error-photo-too-large': 'too large',
    };
    await expect(refusal).toContainText(sentences[code] ?? code, { timeout: 90_000 });
    await page.locator('[data-action="leave_out"]').click();
    await expect(screen(page, 'photo-straighten')).toContainText(said('Picture 2 of 2'));
    await save(page).click();
    await letter(page).waitFor();
    await expect(tiles(page)).toHaveCount(2);
    expect((await device.call('photos', { of: { kind: 'letter', letter: id } })).photos).toHaveLength(2);
  });
}

test('pictures wait for who goes somewhere else before saving', async ({ page, device }) => {
  await openLetter(page, device);
  await letter(page)
    .locator('input[type="file"]')
    .setInputFiles(await sheetOnTable(page));
  await page.locator('.straighten').waitFor();
  await page.goBack();
  await expect(letter(page)).toContainText(said('1 picture is not saved yet'));
  await visit(page, 'plan');
  await visit(page, 'letters');
  await page.locator('a[href^="#letter/"]').click();
  await page.locator('[data-action="go_on"]').click();
  await save(page).click();
  await expect(tiles(page)).toHaveCount(1);
  await expect(letter(page)).not.toContainText('not saved yet');
});

/** A slow device: every picture comes late. A request for one that is gone would be a fault on the console. */
const slow = (page: Page) =>
  page.route('**/image/**', async (request) => {
    await new Promise((later) => setTimeout(later, 700));
    await request.continue();
  });

test('what is still on its way to the screen is left and saved without a fault', async ({ page, device }) => {
  await slow(page);
  await openLetter(page, device);
  await letter(page)
    .locator('input[type="file"]')
    .setInputFiles(await sheetOnTable(page));
  await page.locator('.straighten').waitFor();
  const late = page.waitForResponse('**/image/**');
  await page.goBack();
  await letter(page).waitFor();
  await late;
  await page.locator('[data-action="go_on"]').click();
  await save(page).click();
  await expect(tiles(page)).toHaveCount(1);
  await loaded(tiles(page).locator('img'));
});

test('who goes on while a page is saved is led no further back, and finds it', async ({ page, device }) => {
  await slow(page);
  await openLetter(page, device);
  await letter(page)
    .locator('input[type="file"]')
    .setInputFiles(await sheetOnTable(page));
  await save(page).click();
  await page.goBack();
  await expect(tiles(page)).toHaveCount(1);
  await loaded(tiles(page).locator('img'));
  await expect(letter(page)).not.toContainText('not saved yet');
});

test('a page that another device has is named, and comes when it can', async ({ page, device }) => {
  const id = await openLetter(page, device);
  await addPages(page, 1);
  await addElsewhere(device, id, await sheetOnTable(page));
  await open(page, 'now');
  await visit(page, 'letters');
  await expect(page.locator('.photo-count')).toHaveText(said('2 photos'));
  await page.locator('a[href^="#letter/"]').click();
  await expect(tiles(page).nth(1)).toContainText('Not here yet');
  await tiles(page).nth(1).click();
  await expect(screen(page, 'photo')).toContainText('still on the other device');
  await page.locator('[data-action="previous"]').click();
  await loaded(screen(page, 'photo').locator('img'));
});

test('without a camera a picture can still be chosen', async ({ page, device }) => {
  await openLetter(page, device);
  await page.locator('[data-action="take_photo"]').click();
  const taking = screen(page, 'photo-take');
  await expect(taking.getByRole('alert')).toContainText('camera cannot be used');
  await expect(taking.locator('.shutter')).toHaveCount(0);
  await taking.locator('input[type="file"]').setInputFiles(await sheetOnTable(page));
  await save(page).click();
  await expect(tiles(page)).toHaveCount(1);
});

test('a page is added, looked at and removed by keyboard', async ({ page, device }) => {
  await openLetter(page, device);
  const picture = await sheetOnTable(page);
  page.on('filechooser', (chooser) => chooser.setFiles(picture));
  await pressKey(page, letter(page).locator('input[type="file"]'));
  await page.locator('.straighten').waitFor();
  const at = corner(page, 'Top right');
  await tabTo(page, at);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(at).toHaveAttribute('aria-valuetext', said('99 % from the left, 5 % from the top'));
  await pressKey(page, save(page));
  await letter(page).waitFor();
  await pressKey(page, tiles(page));
  await screen(page, 'photo').waitFor();
  await expect(page.locator('h1')).toBeFocused();
  await page.keyboard.press('Escape');
  await letter(page).waitFor();
  await pressKey(page, tiles(page));
  await pressKey(page, page.locator('[data-action="remove_photo"]'));
  await letter(page).waitFor();
  await expect(tiles(page)).toHaveCount(0);
});

test('papers in hand and proofs have pages too, and a paper that is only ticked has none', async ({ page, device }) => {
  const { olena } = await moveIn(device);
  const proof = { step: 'anmelden', persons: [olena], on: '2026-11-18', remark: '' };
  await device.call('add_proof', { ...proof, how: 'no_appointment' });
  await open(page, 'now');
  await visit(page, 'papers');
  await page.locator(`a[href="#paper/${olena}/reisepass"]`).first().click();
  await screen(page, 'paper')
    .locator('.photos input[type="file"]')
    .setInputFiles(await sheetOnTable(page));
  await save(page).click();
  await screen(page, 'paper').waitFor();
  await expect(tiles(page)).toHaveCount(1);
  await visit(page, 'plan');
  await page.locator('a.row[data-step="anmelden"]').first().click();
  await page.locator('[data-proof] input[type="file"]').setInputFiles(await sheetOnTable(page));
  await save(page).click();
  await screen(page, 'step').waitFor();
  await expect(page.locator('[data-proof] .tile')).toHaveCount(1);
  await device.call('hold_paper', { person: olena, paper: 'anhoerungsprotokoll', expires_on: null });
  await open(page, 'now');
  await visit(page, 'papers');
  await page.locator(`a[href="#paper/${olena}/anhoerungsprotokoll"]`).first().click();
  await expect(screen(page, 'paper')).toContainText('only ticked');
  await expect(page.locator('.photos')).toHaveCount(0);
});
