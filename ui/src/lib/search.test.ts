import { expect, it } from 'vitest';
import { folded } from './search';

it('finds a word however it is typed', () => {
  expect(folded('Meldebestätigung')).toBe(folded('MELDEBESTATIGUNG'));
  expect(folded('Straße')).toBe(folded('strasse'));
  expect(folded('إقامة')).toBe(folded('اقامه'));
  expect(folded('شهادة')).not.toBe(folded('جواز'));
  expect(folded('ي')).toBe(folded('ی'));
  expect(folded('می‌شود')).toBe(folded('ميشود'));
  expect(folded('کشور')).toBe(folded('كشور'));
  expect(folded('IRAK')).toBe(folded('ırak'));
  expect(folded('İSPANYA')).toBe(folded('ispanya'));
});
