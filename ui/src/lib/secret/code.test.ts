import { expect, test } from 'vitest';
import { caretAfter, codeDigits, grouped, sameGroup } from './code';

test('spaces, hyphens and digits of other scripts make the same code', () => {
  const digits = '123456789012345678901234567890';
  for (const typed of [
    '12345 67890 12345 67890 12345 67890',
    '12345-67890-12345-67890-12345-67890',
    '١٢٣٤٥ ٦٧٨٩٠ ١٢٣٤٥ ٦٧٨٩٠ ١٢٣٤٥ ٦٧٨٩٠',
    '۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶۷۸۹۰',
  ]) {
    expect(codeDigits(typed)).toBe(digits);
  }
});

test('digits beyond the code are left out', () => {
  expect(codeDigits('1'.repeat(40))).toHaveLength(30);
});

test('the code stands in groups of five without a space at its end', () => {
  expect(grouped('1234567890')).toBe('12345 67890');
  expect(grouped('123456')).toBe('12345 6');
});

test('the caret stays behind the digit just typed', () => {
  expect(caretAfter('12345 67890', 5)).toBe(5);
  expect(caretAfter('12345 67890', 6)).toBe(7);
  expect(caretAfter('12345 67890', 10)).toBe(11);
});

test('a group read from paper may be typed in Arabic digits', () => {
  expect(sameGroup('٠٧١٢ ٣', '07123')).toBe(true);
  expect(sameGroup('07124', '07123')).toBe(false);
});
