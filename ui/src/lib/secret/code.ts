// The recovery code as people type it: with spaces or without, in the digits of their own script.
// Not here: whether a code is right (the companion checks every group).

import { digitsOf } from '../i18n/digits';

export const groupCount = 6;
/** Four digits and a check digit. */
export const groupLength = 5;
export const codeLength = groupCount * groupLength;

/** The digits alone, in Latin script, at most as many as a code has. */
export function codeDigits(typed: string): string {
  return digitsOf(typed).slice(0, codeLength);
}

/** Groups of five with a space between them, as on the paper. */
export function grouped(digits: string): string {
  return digits.replace(/(\d{5})(?=\d)/g, '$1 ');
}

/** Where the caret belongs after grouping: behind as many digits as before. */
export function caretAfter(text: string, digitsBefore: number): number {
  let seen = 0;
  for (const [at, character] of [...text].entries()) {
    if (seen === digitsBefore) return at;
    if (/\d/.test(character)) seen += 1;
  }
  return text.length;
}

/** Whether what was read from the paper is the group on the screen. */
export function sameGroup(typed: string, group: string): boolean {
  return codeDigits(typed) === codeDigits(group);
}

/** Digits in groups of `size`; the last may be shorter. */
export const inGroups = (digits: string, size: number): string[] => digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
