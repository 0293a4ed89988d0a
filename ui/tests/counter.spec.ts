// The page for the official: two taps from Now, German and the person's own language, one way out.
import { expect, test } from './device';
import { moveIn } from './household';
import { open, screen } from './journey';

test('two taps from Now it fills the screen, in German and in the own language, with one way out', async ({
  page,
  device,
}) => {
  await moveIn(device, 'uk');
  await open(page, 'now');
  await page.locator('.sign [data-action="counter"]').click();
  await screen(page, 'counter').waitFor();
  await page.locator('.btn--go').click();
  const shown = screen(page, 'counter-shown');
  await shown.waitFor();
  await expect(shown.locator('h1')).toHaveText('Ich möchte meinen Wohnsitz anmelden.');
  await expect(shown.locator('.own').first()).toContainText(/\p{Script=Cyrillic}/u);
  await expect(shown).toContainText('01.05.1990');
  await expect(page.locator('.nav, a[href]')).toHaveCount(0);
  await expect(page.locator('button')).toHaveCount(3);
  await shown.locator('.counter__foot button').first().click();
  await expect(shown.locator('h1')).toContainText('langsam');
  await expect(shown).not.toContainText('01.05.1990');
  await shown.locator('[data-action="close"]').click();
  await screen(page, 'now').waitFor();
});

test('what was unticked is not shown, and the way back closes the page', async ({ page, device }) => {
  await moveIn(device, 'uk');
  await open(page, 'now');
  await page.locator('.sign [data-action="counter"]').click();
  await screen(page, 'counter').locator('.ticks').nth(1).click();
  await screen(page, 'counter').locator('.ticks').last().click();
  await page.locator('.btn--go').click();
  const shown = screen(page, 'counter-shown');
  await shown.waitFor();
  await expect(shown).toContainText('Olena');
  await expect(shown).not.toContainText('01.05.1990');
  await expect(shown).toContainText('Nationalpass');
  await expect(shown).not.toContainText(/Wohnungs\W?geber\W?bestätigung/);
  await page.goBack();
  await screen(page, 'now').waitFor();
});

test('the screen stays lit while the page is held out, and no longer', async ({ page, device }) => {
  await page.addInitScript(() => {
    const lit: string[] = [];
    Object.assign(window, { lit });
    const ask = navigator.wakeLock.request.bind(navigator.wakeLock);
    navigator.wakeLock.request = async (type) => {
      const lock = await ask(type);
      lit.push('asked');
      lock.addEventListener('release', () => lit.push('released'));
      return lock;
    };
  });
  const lit = () => page.evaluate(() => (window as unknown as { lit: string[] }).lit);
  await moveIn(device);
  await open(page, 'now');
  await page.locator('.sign [data-action="counter"]').click();
  await screen(page, 'counter').waitFor();
  expect(await lit()).toEqual([]);
  await page.locator('.btn--go').click();
  await expect.poll(lit).toEqual(['asked']);
  await page.locator('[data-action="close"]').click();
  await expect.poll(lit).toEqual(['asked', 'released']);
});
