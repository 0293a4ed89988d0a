import { expect, test } from 'vitest';
import { longer } from './longer';

test('a text grows by two fifths and keeps the space around it', () => {
  const text = ' Nehmen Sie den Pass mit. ';
  const grown = longer(text);
  expect(grown.startsWith(' Nehmen Sie den Pass mit. ')).toBe(true);
  expect(grown.endsWith(' ')).toBe(true);
  expect(grown.trim().length).toBeGreaterThanOrEqual(Math.floor(text.trim().length * 1.35));
  expect(longer('  ')).toBe('  ');
});
