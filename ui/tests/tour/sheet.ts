// Puts the pictures of the tour side by side: one row a screen, one column a variant, as a page and as one picture.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { browser } from '../browser';

const tour = fileURLToPath(new URL('../../../target/tour/', import.meta.url));

export default async function sheet(): Promise<void> {
  const variants = readdirSync(tour, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .reverse();
  const screens = [...new Set(variants.flatMap((variant) => readdirSync(tour + variant)))].sort();
  const cell = (variant: string, screen: string) =>
    existsSync(`${tour}${variant}/${screen}`)
      ? `<a href="${variant}/${screen}"><img src="${variant}/${screen}" alt=""></a>`
      : '';
  const rows = screens.map(
    (screen) =>
      `<tr><th>${screen.replace('.png', '')}</th>${variants.map((variant) => `<td>${cell(variant, screen)}</td>`).join('')}</tr>`,
  );
  const head = `<tr><th></th>${variants.map((variant) => `<th>${variant}</th>`).join('')}</tr>`;
  const style =
    'body{font:13px sans-serif;margin:16px}td,th{vertical-align:top;padding:4px}img{width:150px;max-height:400px;object-fit:cover;object-position:top;border:1px solid #999}';
  const path = `${tour}contact-sheet.html`;
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><title>DiKo</title><style>${style}</style><table>${head}${rows.join('')}</table>`,
  );

  const chromiumBrowser = await chromium.launch(browser.launchOptions);
  const page = await chromiumBrowser.newPage({ viewport: { width: 300 + variants.length * 164, height: 900 } });
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: `${tour}contact-sheet.png`, fullPage: true });
  await chromiumBrowser.close();
}
