import { expect, test } from 'vitest';
import { spoken } from './spoken';

test('a German term is said in German, the words around it in their own language', () => {
  const parts = [['خذوا ', { term: 'Meldebestätigung' }, ' معكم.']];
  expect(spoken(parts, false)).toEqual([
    { text: 'خذوا', german: false },
    { text: 'Meldebestätigung', german: true },
    { text: 'معكم.', german: false },
  ]);
});

test('places of the law are said as words, in German', () => {
  expect(spoken([['See §17(1) BMG first.']], false)).toEqual([
    { text: 'See', german: false },
    { text: 'Paragraf 17 Absatz 1 BMG', german: true },
    { text: 'first.', german: false },
  ]);
  expect(spoken([['Schutz nach §24 und §§ 3 ff.']], true)).toEqual([
    { text: 'Schutz nach Paragraf 24 und Paragrafen 3 ff.', german: true },
  ]);
});

test('marks that are only seen are not said, and nothing is said of nothing', () => {
  expect(spoken([['Melde\u00ADbehörde \u2068heute\u2069'], [''], ['. ']], true)).toEqual([
    { text: 'Meldebehörde heute', german: true },
  ]);
});
