// A person without a mouse: Tab moves, Enter and Space press, arrows choose. Whatever is reached must show that it is.
import { expect, type Locator, type Page } from '@playwright/test';

/** Tabs until the focus is on what is looked for. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const wanted = await target.first().elementHandle();
  for (let presses = 0; presses < 150; presses++) {
    if (await page.evaluate((element) => element === document.activeElement, wanted)) {
      await expect(page.locator(':focus-visible')).toHaveCount(1);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

export async function pressKey(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await target.first().waitFor();
  await tabTo(page, target);
  await page.keyboard.press(key);
}

export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await target.first().waitFor();
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Chooses one of a group of radio buttons: Tab reaches the group, arrows walk in it. */
export async function choose(page: Page, group: Locator, value: string): Promise<void> {
  await group.first().waitFor();
  const reached = () => group.evaluateAll((radios) => radios.some((radio) => radio === document.activeElement));
  for (let presses = 0; presses < 150 && !(await reached()); presses++) await page.keyboard.press('Tab');
  for (let presses = 0; presses < 300; presses++) {
    if (await page.evaluate((wanted) => (document.activeElement as HTMLInputElement | null)?.value === wanted, value)) {
      await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrow keys do not reach ${value}`);
}
