// Finds what sticks out of the page sideways.
import type { Page } from '@playwright/test';
import { expect } from './device';
import type { Look } from './walk';

export function noOverflow(page: Page): Look {
  return async (name) => {
    const wider = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      const sticksOut = (element: Element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const scrolls = (at: Element | null): boolean =>
          at !== null &&
          (/(auto|scroll|hidden|clip)/.test(getComputedStyle(at).overflowX) || scrolls(at.parentElement));
        return (
          element.checkVisibility() && width > 0 && (left < -1 || right > room + 1) && !scrolls(element.parentElement)
        );
      };
      const out = [...document.querySelectorAll('body *')].filter(sticksOut);
      const scrolling = [...document.querySelectorAll('main, dialog')].filter(
        (at) => at.scrollWidth > at.clientWidth + 1,
      );
      return [...out, ...scrolling].map((at) => `${at.tagName} ${at.getAttribute('class')}`).slice(0, 5);
    });
    expect.soft(wider, name).toEqual([]);
  };
}
