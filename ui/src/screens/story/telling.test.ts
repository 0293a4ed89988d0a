import { expect, test } from 'vitest';
import { afterHousehold, afterPerson, telling } from './telling.svelte';

test('the first person tells, then the household, then each other adult, then the place', () => {
  telling.begin('olena');
  expect(afterPerson('olena')).toBe('story/household');
  expect(afterHousehold(['taras', 'iryna'])).toBe('story/taras');
  expect(afterPerson('taras')).toBe('story/iryna');
  expect(afterPerson('iryna')).toBe('story/place');
});

test('who is alone goes from the household to the place', () => {
  telling.begin('amir');
  expect(afterHousehold([])).toBe('story/place');
});
