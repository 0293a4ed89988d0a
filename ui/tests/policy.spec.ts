// The watch over the content policy works: whatever breaks it stands in the faults, and would fail any other test.
import type { Page } from '@playwright/test';
import { expect, test } from './device';
import { open } from './journey';

const breaches: Record<string, (page: Page) => Promise<unknown>> = {
  'a style written into the page': (page) =>
    page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
    }),
  'a script written into the page': (page) =>
    page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "x"';
      document.head.append(script);
    }),
  'a question to anyone else': (page) => page.evaluate(() => fetch('https://example.org/').catch(() => undefined)),
  'an error nobody caught': (page) => page.evaluate(() => void setTimeout(() => Promise.reject(new Error('lost')))),
};

for (const [name, breach] of Object.entries(breaches)) {
  test(`${name} is found out`, async ({ page, faults }) => {
    await open(page);
    expect(faults).toEqual([]);
    await breach(page);
    await expect.poll(() => faults.length).toBeGreaterThan(0);
    faults.length = 0;
  });
}
