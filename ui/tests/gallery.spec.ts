// The gallery: every component in its states, without a fault that axe finds, in both themes and both directions, on the
// narrowest screen; and nothing of it in the window's page.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { browser } from './browser';
import { expect, test } from './device';
import { moveIn } from './household';
import { noOverflow } from './overflow';
import { withVoices } from './voices';

const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({ launchOptions: { ...browser.launchOptions, args: [...(browser.launchOptions?.args ?? []), ...camera] } });

const components = readdirSync(fileURLToPath(new URL('../src/lib/components/', import.meta.url)))
  .filter((name) => name.endsWith('.svelte'))
  .map((name) => name.replace('.svelte', ''));

async function open(page: Page): Promise<void> {
  await withVoices(
    page,
    ['de-DE', 'ar-EG', 'en-GB'].map((lang) => ({ lang, localService: true })),
  );
  await page.goto('/gallery.html');
  await page.locator('[data-component="Navigation"]').waitFor();
}

async function withoutFault(page: Page, name: string): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect.soft(found, name).toEqual([]);
  await noOverflow(page)(name);
}

test('every component is shown', async ({ page, device }) => {
  await moveIn(device);
  await open(page);
  const shown = await page.locator('[data-component]').evaluateAll((all) => all.map((at) => at.dataset.component));
  expect([...new Set(shown)].sort()).toEqual([...components].sort());
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['de', 'ar']) {
    for (const width of [320, 1280]) {
      test.describe(`${colorScheme}, ${language}, ${width} wide`, () => {
        test.use({ colorScheme, viewport: { width, height: 800 } });

        test('no component has a fault', async ({ page, device }) => {
          await moveIn(device, language);
          await open(page);
          await page.locator('[data-action="said"]').click();
          await page.locator('.undo').waitFor();
          await withoutFault(page, 'components');
          for (const dialog of ['dialog', 'plan-change', 'ask_names']) {
            await page.locator(`[data-action="${dialog}"]`).first().click();
            await page.locator('dialog').waitFor();
            await withoutFault(page, dialog);
            await page.keyboard.press('Escape');
            await page.locator('dialog').waitFor({ state: 'detached' });
          }
        });
      });
    }
  }
}

test('words of the other direction do not lie under the eye of a password field', async ({ page, device }) => {
  await moveIn(device, 'ar');
  await open(page);
  const shown = page.locator('[data-component="PasswordField"] .pw').last();
  const [input, eye] = await Promise.all([shown.locator('input').boundingBox(), shown.locator('button').boundingBox()]);
  expect((eye?.x ?? 0) + (eye?.width ?? 0)).toBeLessThanOrEqual(input?.x ?? 0);
});

test('nothing of it is in the page of the window', async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const built = await build({ root, logLevel: 'silent', build: { write: false } });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  expect(files.map(({ fileName }) => fileName)).toContain('index.html');
  // What stands around every component of the gallery.
  const found = files.filter((file) => file.type === 'chunk' && file.code.includes('data-component'));
  expect(found.map(({ fileName }) => fileName)).toEqual([]);
  expect(files.filter(({ fileName }) => fileName.includes('gallery'))).toEqual([]);
});
