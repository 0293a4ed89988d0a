// Puts the pictures of the tour side by side: one page with a row for each screen and a column for each variant, and for
// each variant one picture of all its screens.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { browser } from '../browser';

const tour = fileURLToPath(new URL('../../../target/tour/', import.meta.url));
const style = `body { font: 13px sans-serif; margin: 16px } th, td, figure { vertical-align: top; padding: 4px; margin: 0 }
  body > figure { display: inline-block; width: 300px }
  img { width: 100%; max-height: 660px; object-fit: cover; object-position: top; border: 1px solid #999 }
  td img { width: 150px; max-height: 400px }`;

const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>DiKo</title><style>${style}</style>${body}`;
const file = (name: string, body: string) => {
  writeFileSync(tour + name, page(body));
  return pathToFileURL(tour + name).href;
};
const picture = (variant: string, screen: string) =>
  existsSync(`${tour}${variant}/${screen}`)
    ? `<a href="${variant}/${screen}"><img src="${variant}/${screen}" alt=""></a>`
    : '';

export default async function sheet(): Promise<void> {
  const variants = readdirSync(tour, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .reverse();
  const of = (variant: string) => readdirSync(tour + variant).sort();
  const screens = [...new Set(variants.flatMap(of))].sort();
  const rows = screens.map((screen) => {
    const cells = variants.map((variant) => `<td>${picture(variant, screen)}</td>`);
    return `<tr><th>${screen.replace('.png', '')}</th>${cells.join('')}</tr>`;
  });
  const head = `<tr><th></th>${variants.map((variant) => `<th>${variant}</th>`).join('')}</tr>`;
  file('contact-sheet.html', `<table>${head}${rows.join('')}</table>`);

  const chromiumBrowser = await chromium.launch(browser.launchOptions);
  const shown = await chromiumBrowser.newPage({ viewport: { width: 3200, height: 900 } });
  for (const variant of variants) {
    const figures = of(variant).map(
      (screen) => `<figure><figcaption>${screen.replace('.png', '')}</figcaption>${picture(variant, screen)}</figure>`,
    );
    await shown.goto(file(`${variant}.html`, figures.join('')));
    await shown.screenshot({ path: `${tour}${variant}.png`, fullPage: true });
  }
  await chromiumBrowser.close();
}
