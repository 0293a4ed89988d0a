// The map: the same steps as the list, reached by keyboard, nothing over anything else.
import { expect, test } from './device';
import { moveIn } from './household';
import { open, screen, visit } from './journey';
import { pressKey } from './keyboard';

/** Steps still to be done, as the page shows them. */
const stillOpen = 'a[data-step]:not(.row--done):not(.node--done)';

for (const { language, width } of [
  { language: 'de', width: 360 },
  { language: 'ar', width: 360 },
  { language: 'de', width: 1280 },
  { language: 'ar', width: 1280 },
]) {
  test.describe(`${language}, ${width} wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('every text fits its box, and no box lies over another', async ({ page, device }) => {
      await moveIn(device, language);
      await open(page, 'now');
      await visit(page, 'plan');
      await page.locator('[data-view="map"]').click();
      await page.locator('.map .node').first().waitFor();
      const faults = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll<HTMLElement>('.map .at > *')];
        const cut = boxes.filter(
          (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
        );
        const over = boxes.filter((box, index) => {
          const one = box.getBoundingClientRect();
          return boxes.slice(index + 1).some((other) => {
            const two = other.getBoundingClientRect();
            const apart =
              one.right <= two.left + 1 ||
              two.right <= one.left + 1 ||
              one.bottom <= two.top + 1 ||
              two.bottom <= one.top + 1;
            return !apart;
          });
        });
        return [...cut, ...over].map((box) => `${box.className}: ${box.textContent}`);
      });
      expect(faults).toEqual([]);
    });
  });
}

test('the map has the open steps of the list, for everyone and for one person', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await visit(page, 'plan');
  const steps = async (within: string) =>
    (
      await page.locator(`${within} ${stillOpen}`).evaluateAll((all) => all.map((at) => at.getAttribute('data-step')))
    ).sort();
  for (const person of ['Everyone', 'Danylo']) {
    await page.locator('[data-view="list"]').click();
    await page.locator('.chip', { hasText: person }).click();
    const listed = await steps('.list');
    expect(listed.length).toBeGreaterThan(2);
    await page.locator('[data-view="map"]').click();
    await expect.poll(() => steps('.map')).toEqual(listed);
  }
});

test('the keyboard reaches a step on the map, opens it and comes back to the map', async ({ page, device }) => {
  await moveIn(device);
  await open(page, 'now');
  await visit(page, 'plan');
  await pressKey(page, page.locator('[data-view="map"]'));
  await pressKey(page, page.locator('.map .node[data-step="anmelden"]'));
  await screen(page, 'step').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.map .node--next').waitFor();
});
