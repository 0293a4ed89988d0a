// Each of the ten languages can be chosen on a small phone without scrolling, and is then written as it should be: its
// direction, its tag, the bundled letters, the Gregorian calendar with Latin digits.
import type { Page } from '@playwright/test';
import { expect, test } from './device';
import { moveIn } from './household';
import { open, openStep, screen, visit } from './journey';
import { languages } from './languages';

test.use({ viewport: { width: 360, height: 640 } });

/** Families of the fonts that drew the page, the device's own with a star. */
async function fontsOf(page: Page): Promise<string[]> {
  const chrome = await page.context().newCDPSession(page);
  await chrome.send('DOM.enable');
  await chrome.send('CSS.enable');
  const { root } = await chrome.send('DOM.getDocument', { depth: 1 });
  const { nodeIds } = await chrome.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
  const families = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await chrome.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const font of fonts) families.add(font.isCustomFont ? font.familyName : `${font.familyName}*`);
  }
  return [...families].sort();
}

test('all of them fit on a small phone', async ({ page }) => {
  await open(page);
  const offered = page.locator('.choice');
  await expect(offered).toHaveCount(languages.length);
  for (const language of languages) {
    await expect(page.locator(`.choice[data-language="${language}"]`)).toBeInViewport({ ratio: 1 });
  }
  await expect(page.locator('.choice[data-language="de-simple"]')).toHaveText('Einfaches Deutsch');
});

test('the language chosen last holds, however long the words of an earlier one take', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isFrench = (data: string | null) => data?.includes('"fr"') ?? false;
  await page.route('**/call/texts', async (route) => {
    if (isFrench(route.request().postData())) await released;
    await route.continue();
  });
  await page.evaluate(() => {
    const html = document.documentElement;
    const note = () => {
      html.dataset.shown = `${html.dataset.shown ?? ''} ${html.lang}`.trim();
    };
    note();
    new MutationObserver(note).observe(html, { attributeFilter: ['lang'] });
  });
  const shown = () => page.evaluate(() => document.documentElement.dataset.shown?.split(' ') ?? []);
  const choose = async (language: string) => {
    await visit(page, 'more');
    await page.locator('a[href="#more/language"]').click();
    await page.locator(`.choice[data-language="${language}"]`).click();
  };
  await choose('fr');
  await visit(page, 'now');
  await choose('tr');
  release();
  // The page has shown both of them.
  await expect.poll(() => shown().then((all) => [...all].sort())).toEqual(['en', 'fr', 'tr']);
  expect((await shown()).at(-1)).toBe('tr');
});

for (const language of languages) {
  test(`the app in ${language}`, async ({ page, device }) => {
    await moveIn(device, language);
    await open(page, 'now');
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', language === 'de-simple' ? 'de' : language);
    await expect(html).toHaveAttribute('dir', ['ar', 'fa'].includes(language) ? 'rtl' : 'ltr');
    await openStep(page, 'anmelden');
    await expect(screen(page, 'step')).toContainText('30');
    for (const more of await page.locator('details > summary').all()) await more.click();
    await page.evaluate(() => document.fonts.ready);
    const fonts = await fontsOf(page);
    const bundled = ['ar', 'fa'].includes(language) ? ['Noto Sans', 'Noto Sans Arabic'] : ['Noto Sans'];
    expect(fonts).toEqual(bundled);
    expect(await screen(page, 'step').innerText()).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/);
  });
}
