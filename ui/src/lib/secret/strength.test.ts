import { expect, test } from 'vitest';
import { strengthOf } from './strength';

test('seven characters are too short and say how many are missing', () => {
  expect(strengthOf('зимасад')).toEqual({ word: 'short', left: 1 });
});

test('what everybody types is weak, however long the run of digits', () => {
  for (const password of ['12345678', 'passwort1', '20101990', 'aaaaaaaaaaaaaaaa', 'qwertzui']) {
    expect(strengthOf(password), password).toEqual({ word: 'weak' });
  }
});

test('a word and a number are fair, four words are strong in every script', () => {
  expect(strengthOf('Kirschkern 71').word).toBe('fair');
  for (const password of ['lampe regen dorf ziege blau', 'чайник вікно зелений потяг', 'قمر نافذة زيتون قطار أزرق']) {
    expect(strengthOf(password), password).toEqual({ word: 'strong' });
  }
});

test('characters outside the basic plane count as one', () => {
  expect(strengthOf('🌱🌱🌱')).toEqual({ word: 'short', left: 5 });
});
