// Finds what sticks out of the page sideways, and text that is squeezed into a column of letters.
import type { Page } from '@playwright/test';
import { expect } from './device';
import type { Look } from './walk';

export function noOverflow(page: Page): Look {
  return async (name) => {
    const wider = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      const scrolls = (at: Element | null): boolean =>
        at !== null && (/(auto|scroll|hidden|clip)/.test(getComputedStyle(at).overflowX) || scrolls(at.parentElement));
      const sticksOut = (element: Element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return (
          element.checkVisibility() && width > 0 && (left < -1 || right > room + 1) && !scrolls(element.parentElement)
        );
      };
      const out = [...document.querySelectorAll('body *')].filter(sticksOut);
      const scrolling = [...document.querySelectorAll('main, dialog')].filter(
        (at) => at.scrollWidth > at.clientWidth + 1,
      );
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const squeezed = new Set<Element>();
      for (let text = words.nextNode(); text; text = words.nextNode()) {
        const { parentElement } = text;
        const range = document.createRange();
        range.selectNodeContents(text);
        const { width, height } = range.getBoundingClientRect();
        const long = (text.textContent ?? '').trim().length > 16;
        if (
          long &&
          parentElement?.checkVisibility() &&
          width < 40 &&
          height > 4 * width &&
          !parentElement.closest('.vh')
        )
          squeezed.add(parentElement);
      }
      return [...out, ...scrolling, ...squeezed].map((at) => `${at.tagName} ${at.getAttribute('class')}`).slice(0, 5);
    });
    expect.soft(wider, name).toEqual([]);
  };
}
