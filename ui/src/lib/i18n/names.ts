// Languages by the names their speakers use, in the order in which they are offered.

import { tagOf } from './format';

/** Plain German has no name any browser knows. */
const named: Record<string, string> = { 'de-simple': 'Einfaches Deutsch' };

/** What many read first; a language that is not here comes after these. */
const order = ['de', 'de-simple', 'en', 'uk', 'ru', 'ar', 'fa', 'tr', 'fr', 'es'];

/** `uk` → `Українська`. */
export function languageName(language: string): string {
  const name = named[language] ?? new Intl.DisplayNames(tagOf(language), { type: 'language' }).of(language) ?? language;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(tagOf(language)) + rest.join('');
}

/** `languages` as a person looks through them: the device's own first. */
export function inOrder(languages: readonly string[], own: string): string[] {
  const place = (language: string) => {
    const known = order.indexOf(language);
    return language === own ? -1 : known < 0 ? order.length : known;
  };
  return [...languages].sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}
