// A text as it is spoken: in stretches of one language each, German terms and places of the law in German, signs that
// nobody says as words. Not here: the voices (reading.svelte.ts).

import type { Piece } from '../i18n/index.svelte';

export interface Stretch {
  text: string;
  german: boolean;
}

/** A place of the law, such as `§17(1) BMG`: German wherever it stands. */
const place = /(§+\s?\d+\w*(?:\s?\(\d+\))*(?:\s\p{Lu}{2,}\p{L}*)?)/u;
/** Marks of direction and of where a word may break: seen, never said. */
const unsaid = /[\u00AD\u2066-\u2069]/g;

/** Each of `parts` is said on its own; stretches of the same language in one breath. */
export function spoken(parts: ReadonlyArray<readonly Piece[]>, germanPage: boolean): Stretch[] {
  return parts.flatMap((pieces) => {
    const stretches: Stretch[] = [];
    for (const { text, german } of pieces.flatMap((piece) => stretchesOf(piece, germanPage))) {
      const last = stretches.at(-1);
      if (last?.german === german) last.text += text;
      else stretches.push({ text, german });
    }
    return stretches
      .map(({ text, german }) => ({ text: text.trim(), german }))
      .filter(({ text }) => /[\p{L}\d]/u.test(text));
  });
}

function stretchesOf(piece: Piece, germanPage: boolean): Stretch[] {
  if (typeof piece === 'object' && 'term' in piece) return [{ text: said(piece.term), german: true }];
  const text = typeof piece === 'string' ? piece : piece.strong;
  return text.split(place).map((part, index) => ({ text: said(part), german: germanPage || index % 2 === 1 }));
}

/** As an official would read it out. */
const said = (text: string): string =>
  text
    .replace(unsaid, '')
    .replace(/§§\s?/g, 'Paragrafen ')
    .replace(/§\s?/g, 'Paragraf ')
    .replace(/(?<=Paragrafe?n? \d+\w*)\s?\((\d+)\)/g, ' Absatz $1');
