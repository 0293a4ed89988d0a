// Finds what sticks out of the page sideways, what is cut, covered or squeezed into a column of letters, and what could move
// the whole page out of sight.
import type { Page } from '@playwright/test';
import { expect } from './device';
import type { Look } from './walk';

/** Finds text that is cut off, and texts that lie on each other. What scrolls under a bar is looked at beside it. */
export function nothingCutOrCovered(page: Page): Look {
  return async (name) => {
    const faults = await page.evaluate(() => {
      const root = document.querySelector('dialog[open]') ?? document.querySelector('main') ?? document.body;
      const say = (at: Element) => `${at.tagName} ${at.getAttribute('class')} ${at.textContent?.trim().slice(0, 40)}`;
      /** What stays in sight while the rest scrolls under it. */
      const isOnTop = (at: Element | null): boolean =>
        at !== null && at !== root && (/sticky|fixed/.test(getComputedStyle(at).position) || isOnTop(at.parentElement));
      const isSeen = (at: Element) => at.checkVisibility({ visibilityProperty: true });
      const isCut = (element: Element) => {
        const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
        if (!isSeen(element) || element.closest('.vh') || webkitLineClamp !== 'none') return false;
        const hides = (overflow: string) => /hidden|clip/.test(overflow);
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      };
      const cut = [...root.querySelectorAll('*')].filter((at) => at instanceof HTMLElement && isCut(at));
      const texts: Array<{ at: Element; box: DOMRect }> = [];
      const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = words.nextNode(); text; text = words.nextNode()) {
        const at = text.parentElement;
        if (!at || !isSeen(at) || at.closest('.vh') || isOnTop(at) || !text.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const box of range.getClientRects()) texts.push({ at, box });
      }
      const lies = (one: DOMRect, other: DOMRect) =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 3;
      const covered = texts.flatMap(({ at, box }, index) => {
        const by = texts.slice(index + 1).find((other) => other.at !== at && lies(box, other.box));
        return by ? [`${say(at)} by ${say(by.at)}`] : [];
      });
      return {
        cut: cut.map(say).slice(0, 5),
        covered: covered.slice(0, 5),
      };
    });
    expect.soft(faults, name).toEqual({ cut: [], covered: [] });
  };
}

/**
 * Finds what clips more than it shows around something that can take the focus. Nothing seems wrong until it does: then
 * everything around it moves, up to the whole page out of sight, and nobody can scroll it back.
 */
export function nothingScrollsUnseen(page: Page): Look {
  return async (name) => {
    const found = await page.evaluate(() => {
      const clips = (overflow: string) => /hidden|clip/.test(overflow);
      const moves = (at: Element) => {
        const { overflowX, overflowY } = getComputedStyle(at);
        return (
          (clips(overflowX) && (at.scrollLeft !== 0 || at.scrollWidth > at.clientWidth)) ||
          (clips(overflowY) && (at.scrollTop !== 0 || at.scrollHeight > at.clientHeight))
        );
      };
      const around = [...document.body.querySelectorAll(':has(a, button, input, select, textarea, [tabindex])')];
      return around.filter(moves).map((at) => `${at.className}: ${at.scrollHeight} in ${at.clientHeight}`);
    });
    expect.soft(found, name).toEqual([]);
  };
}

/** Phones and small tablets, up to where list and detail stand side by side. */
const widths = [320, 360, 412, 480, 600, 880];

/** Finds on every width what `noOverflow` finds on one, and broken words. */
export function noOverflowAnywhere(page: Page): Look {
  const look = noOverflow(page, true);
  return async (name) => {
    const size = page.viewportSize();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 640 });
      await look(`${name} at ${width}`);
    }
    if (size) await page.setViewportSize(size);
  };
}

/** Finds what sticks out of the page sideways, and text in a column of letters; where `whole`, every word that is broken too. */
export function noOverflow(page: Page, whole = false): Look {
  return async (name) => {
    const wider = await page.evaluate((whole) => {
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
        const said = (text.textContent ?? '').trim();
        const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
        const broken =
          whole && /^[\p{L}\p{P}\s\u00AD]+$/u.test(said) && lines > said.split(/[\s\u00AD\u200B-]+|(?<=\/)/u).length;
        const narrow = said.length > 16 && width < 40 && height > 4 * width;
        if ((broken || narrow) && parentElement?.checkVisibility() && !parentElement.closest('.vh'))
          squeezed.add(parentElement);
      }
      const said = (at: Element) => `${at.tagName} ${at.getAttribute('class')} ${at.textContent?.trim().slice(0, 40)}`;
      return [...out, ...scrolling, ...squeezed].map(said).slice(0, 5);
    }, whole);
    expect.soft(wider, name).toEqual([]);
  };
}
