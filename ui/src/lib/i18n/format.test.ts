import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  directionOf,
  fluentDay,
  formatDay,
  joinList,
  leafParts,
  localeOf,
  weekdayIndex,
  weekdayName,
} from './format';

const languages = ['de', 'de-simple', 'en', 'uk', 'ru', 'ar', 'fa', 'tr', 'fr', 'es'];
const today = '2026-11-22';

describe('days in every language', () => {
  it('count in the Gregorian calendar and write Latin digits', () => {
    for (const language of languages) {
      for (const style of ['weekday', 'long', 'short', 'month'] as const) {
        const text = formatDay(language, '2027-03-21', today, style);
        expect(text, `${language} ${style}`).toContain('2027');
        expect(text, `${language} ${style}`).not.toMatch(/[٠-٩۰-۹]/);
      }
      expect(leafParts(language, '2026-11-30').day, language).toBe('30');
    }
  });

  it('name the year only where it is another one', () => {
    expect(formatDay('en', '2026-11-30', today, 'weekday')).toMatch(/^Monday,? 30 November$/);
    expect(formatDay('en', '2027-01-04', today, 'long')).toBe('4 January 2027');
    expect(formatDay('de', '2026-11-30', today, 'weekday')).toBe('Montag, 30. November');
  });

  it('are the same civil day in every time zone', () => {
    expect(weekdayIndex('2026-11-22')).toBe(6);
    expect(weekdayIndex('2026-11-23')).toBe(0);
    expect(weekdayName('en', 0, 'long')).toBe('Monday');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-30', '2026-11-22')).toBe(-8);
  });

  it('may be shown in another form by a translation', () => {
    const bundle = new FluentBundle(localeOf('ar'), { useIsolating: false });
    bundle.addResource(new FluentResource('a = { $day }\nb = { DATETIME($day, weekday: "short") }\nc = { $n }'));
    const show = (id: string) =>
      bundle.formatPattern(bundle.getMessage(id)?.value ?? '', {
        day: fluentDay('2026-11-30', today, 'weekday'),
        n: 1234,
      });
    expect(show('a')).toContain('30');
    expect(show('b')).toContain('30');
    expect(show('c')).toMatch(/^1,234$/);
  });
});

describe('lists', () => {
  it('join with the words of the language and keep what they join', () => {
    expect(joinList('en', ['Olena', 'Danylo', 'Sofiia']).join('')).toBe('Olena, Danylo and Sofiia');
    expect(joinList('de', ['Olena', 'Danylo']).join('')).toBe('Olena und Danylo');
    const term = { term: 'Reisepass' };
    expect(joinList('en', [term, 'a'])).toEqual([term, ' and ', 'a']);
  });
});

it('only Arabic and Persian run from right to left', () => {
  expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar', 'fa']);
});
