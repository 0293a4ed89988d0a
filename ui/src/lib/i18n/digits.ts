// Digits and dates as people type them. A phone set to Arabic or Persian types other digits than the ones a German
// form shows; both mean the same day. Not here: how a day is shown (format.ts).

/** Arabic-Indic and Persian digits as 0–9; everything else stays. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** The digits alone, whatever stands between them. */
export const digitsOf = (text: string): string => latinDigits(text).replace(/\D/g, '');

const separators = /[\s./-]/g;

/** A day is typed in three fields, so what people write between its parts says nothing. */
export const withoutSeparators = (typed: string): string => typed.replace(separators, '');

/** Whether nothing can follow what stands in this field of a date: two digits, one that no two begin with, or a separator. */
export function endsPart(part: 'day' | 'month' | 'year', typed: string): boolean {
  const digits = digitsOf(typed);
  if (part === 'year' || digits === '') return false;
  const lastFirst = part === 'day' ? 3 : 1;
  return digits.length === 2 || Number(digits) > lastFirst || /\d[\s./-]$/.test(latinDigits(typed));
}

/** The parts of a date written in one piece, as in messages and letters (15.11.2026, 2026-11-15); none where it is no such. */
export function wholeDay(text: string): { day: string; month: string; year: string } | undefined {
  const written = latinDigits(text).trim();
  const [, day, month, year] = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/.exec(written) ?? [];
  if (day && month && year) return { day, month, year };
  const [, first, second, third] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(written) ?? [];
  return first && second && third ? { day: third, month: second, year: first } : undefined;
}

/**
 * What the three fields of a date say: a day `YYYY-MM-DD`, nothing yet, something that is no day, or a year as other
 * calendars count it (1448 in the Islamic, 1405 in the Persian, 2569 in the Buddhist one).
 */
export type TypedDay =
  | { kind: 'day'; day: string }
  | { kind: 'empty' }
  | { kind: 'invalid' }
  | { kind: 'other-calendar' };

/** Reads day, month and year as typed, in the Gregorian calendar. The year needs four digits. */
export function typedDay(day: string, month: string, year: string): TypedDay {
  const [d, m, y] = [day, month, year].map((part) => latinDigits(part).trim());
  if (!d && !m && !y) return { kind: 'empty' };
  if (!/^\d{1,2}$/.test(d ?? '') || !/^\d{1,2}$/.test(m ?? '') || !/^\d{4}$/.test(y ?? '')) return { kind: 'invalid' };
  if ((Number(y) >= 1200 && Number(y) < 1600) || (Number(y) >= 2400 && Number(y) < 2700))
    return { kind: 'other-calendar' };
  const iso = `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  const same = !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === iso;
  return same && Number(y) >= 1900 && Number(y) < 2200 ? { kind: 'day', day: iso } : { kind: 'invalid' };
}
