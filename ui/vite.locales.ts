// Joins the `.ftl` files of each language in `locales/` into one module, so that the page loads one chunk for the
// chosen language and nothing of the others. Not here: parsing, which the page does itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../locales', import.meta.url));
const index = 'virtual:locales';
const one = 'virtual:locale/';

export function locales(): Plugin {
  return {
    name: 'diko-locales',
    resolveId: (id) => (id === index || id.startsWith(one) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${index}`) return indexModule();
      if (!id.startsWith(`\0${one}`)) return undefined;
      const files = ftlFiles(id.slice(one.length + 1));
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(files.map((file) => readFileSync(file, 'utf8')).join('\n'))};`;
    },
  };
}

function indexModule(): string {
  const languages = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ftlFiles(entry.name).length > 0)
    .map((entry) => entry.name)
    .sort();
  const loaders = languages.map((language) => `${JSON.stringify(language)}: () => import('${one}${language}')`);
  return `export default { ${loaders.join(', ')} };`;
}

function ftlFiles(language: string): string[] {
  const folder = join(root, language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .map((name) => join(folder, name));
}
