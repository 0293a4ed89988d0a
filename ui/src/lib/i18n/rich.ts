// Sentences with more than plain text in them: a German term stays a German term inside an Arabic sentence. Messages
// are formatted with private-use marks in the places of such pieces, then cut there. Not here: how a piece looks.

import type { FluentVariable } from '@fluent/bundle';

/** A part of a sentence: plain text, a German official term, or words that carry weight. */
export type Piece = string | { term: string } | { strong: string };

export type RichArgs = Record<string, FluentVariable | Piece | Piece[]>;

const first = 0xe000;

/** Replaces pieces by marks; `cut` puts them back. */
export function mark(args: RichArgs): { plain: Record<string, FluentVariable>; pieces: Piece[][] } {
  const pieces: Piece[][] = [];
  const plain: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(args)) {
    if (isPieces(value)) {
      plain[name] = String.fromCharCode(first + pieces.length);
      pieces.push(Array.isArray(value) ? value : [value]);
    } else {
      plain[name] = value;
    }
  }
  return { plain, pieces };
}

export function cut(text: string, pieces: Piece[][]): Piece[] {
  // Fluent isolates every placeable (U+2068…U+2069); a term brings its own isolation.
  return text.split(/\u2068?([\uE000-\uE0FF])\u2069?/).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    return pieces[part.charCodeAt(0) - first] ?? [];
  });
}

function isPieces(value: RichArgs[string]): value is Exclude<Piece, string> | Piece[] {
  return Array.isArray(value) || (typeof value === 'object' && ('term' in value || 'strong' in value));
}

/** Finds German in a sentence of another language: known official terms, and in other scripts every Latin run. */
export function markGerman(text: string, terms: readonly string[], latin: boolean): Piece[] {
  const known = terms.map(literally).join('|');
  const word = '[\\p{Script=Latin}\\d§][\\p{Script=Latin}\\d§/.-]*(?:\\(\\d+\\))?';
  const run = `(?=[§\\p{Script=Latin}])${word}(?:[ \\u00A0]+${word})*`;
  const pattern = latin ? `(?<![\\p{L}\\d-])(?:${known})(?![\\p{L}\\d-])` : run;
  if (latin && known === '') return [text];
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
    const term = latin ? match[0] : match[0].replace(/[./-]+$/, '');
    if (match.index > at) pieces.push(text.slice(at, match.index));
    pieces.push({ term });
    at = match.index + term.length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
