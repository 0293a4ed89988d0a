import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countriesIn, countryCodes, findCountries, oftenChosen } from './countries';

const facts = readFileSync(new URL('../../../../crates/core/src/facts.rs', import.meta.url), 'utf8');

test('the page offers exactly the countries the companion accepts', () => {
  const known = /COUNTRIES: &str = "([^"]*)"/.exec(facts)?.[1]?.replace(/\\\s*/g, '').trim().split(/\s+/);
  expect([...countryCodes].sort()).toEqual([...(known ?? [])].sort());
  expect(countryCodes).toEqual(expect.arrayContaining([...oftenChosen]));
});

test('a country is found in the reader’s language, in German and in English', () => {
  const first = (language: string, typed: string) => findCountries(countriesIn(language), typed)[0]?.code;
  expect(first('ar', 'سور')).toBe('SY');
  expect(first('ar', 'syr')).toBe('SY');
  expect(first('uk', 'укр')).toBe('UA');
  expect(first('fa', 'اوكر')).toBe('UA');
  expect(first('tr', 'ıra')).toBe('IQ');
  expect(first('de-simple', 'ukr')).toBe('UA');
  expect(first('en', 'turkei')).toBe('TR');
  expect(first('de', 'iran')).toBe('IR');
});

test('every country has a name, and what nobody calls a country finds none', () => {
  for (const { code, name } of countriesIn('ar')) expect(name, code).not.toBe(code);
  expect(findCountries(countriesIn('en'), 'zzz')).toEqual([]);
});
