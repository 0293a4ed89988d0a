// Days, lists and numbers in a language. Always the Gregorian calendar and Latin digits: what stands here is compared
// with German letters and forms. Days are civil days, so everything is computed in UTC.

import { FluentDateTime } from '@fluent/bundle';

const rtl = new Set(['ar', 'fa']);

export const directionOf = (language: string): 'rtl' | 'ltr' => (rtl.has(language) ? 'rtl' : 'ltr');

/** The language as a tag that browsers and voices know: plain German is German to them. */
export const tagOf = (language: string): string => (language === 'de-simple' ? 'de' : language);

/** The tag every `Intl` formatter and Fluent bundle gets. */
export function localeOf(language: string): string {
  const base = language === 'en' ? 'en-GB' : tagOf(language);
  return `${base}-u-ca-gregory-nu-latn`;
}

export type DayStyle = 'weekday' | 'name' | 'leaf' | 'long' | 'short' | 'month' | 'full';

const styles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  name: { weekday: 'long' },
  leaf: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** Options for `day`; the year is named where it is not that of `today`. */
function options(day: string, today: string, style: DayStyle): Intl.DateTimeFormatOptions {
  const year = style === 'name' || day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return { timeZone: 'UTC', ...styles[style], ...year };
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of days, made once for each language and form: making one takes far longer than writing a day with it. */
function dayFormat(language: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, form]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...form });
  formats.set(key, known);
  return known;
}

export function formatDay(language: string, day: string, today: string, style: DayStyle): string {
  return dayFormat(language, options(day, today, style)).format(utc(day));
}

/** A day as an argument of a message; a translation may ask for another form with DATETIME(). */
export function fluentDay(day: string, today: string, style: DayStyle): FluentDateTime {
  return new FluentDateTime(utc(day), options(day, today, style));
}

/** The three lines of a day leaf. */
export function leafParts(language: string, day: string): { weekday: string; day: string; month: string } {
  const part = (form: Intl.DateTimeFormatOptions) => dayFormat(language, form).format(utc(day));
  return { weekday: part({ weekday: 'short' }), day: String(utc(day).getUTCDate()), month: part({ month: 'short' }) };
}

export const weekdayIndex = (day: string): number => (utc(day).getUTCDay() + 6) % 7;

export function weekdayName(language: string, index: number, width: 'short' | 'long' = 'short'): string {
  const monday = new Date(Date.UTC(2024, 0, 1 + index));
  return dayFormat(language, { weekday: width }).format(monday);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);

/** Kept from turning its neighbours round (U+2068…2069). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Joins with the language's commas and "and"; the items may be anything that is shown. */
export function joinList<T>(language: string, items: readonly T[]): Array<T | string> {
  const format = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  let next = 0;
  return format
    .formatToParts(items.map(String))
    .map((part) => (part.type === 'element' ? (items[next++] as T) : part.value));
}
