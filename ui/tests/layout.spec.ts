// Nothing needs scrolling sideways: on the narrowest screen (320 px, which is also 400 % zoom), with text at 200 %, and
// from right to left.
import type { Page } from '@playwright/test';
import { expect, test } from './device';
import { moveIn } from './household';
import { type Look, walkAround, walkIn } from './walk';

function noOverflow(page: Page, fontSize: string): Look {
  return async (name) => {
    const wider = await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      const room = document.documentElement.clientWidth;
      const sticksOut = (element: Element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const scrolls = (at: Element | null): boolean =>
          at !== null &&
          (/(auto|scroll|hidden|clip)/.test(getComputedStyle(at).overflowX) || scrolls(at.parentElement));
        return width > 0 && (left < -1 || right > room + 1) && !scrolls(element.parentElement);
      };
      const out = [...document.querySelectorAll('body *')].filter(sticksOut).map((element) => element.className);
      return { by: document.documentElement.scrollWidth - room, out: out.slice(0, 5) };
    }, fontSize);
    expect.soft(wider, name).toEqual({ by: 0, out: [] });
  };
}

for (const { name, language, width, fontSize } of [
  { name: '320 px', language: 'de', width: 320, fontSize: '100%' },
  { name: '320 px in Arabic', language: 'ar', width: 320, fontSize: '100%' },
  { name: 'text at 200 %', language: 'de', width: 390, fontSize: '200%' },
]) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 640 } });
    test.setTimeout(180_000);

    test('the way in', async ({ page }) => walkIn(page, language, noOverflow(page, fontSize)));

    test('the app', async ({ page, device }) => {
      const family = await moveIn(device, language);
      await walkAround(page, device, family, noOverflow(page, fontSize));
    });
  });
}
