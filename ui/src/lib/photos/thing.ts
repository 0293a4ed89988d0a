// What photos belong to (a paper, a letter, a proof), and the places of the page that show them. Not here: the photos.

import type { PhotoOf } from '../backend';
import { pathOf } from '../state/path';

/** The words that name a thing in a path. */
function words(of: PhotoOf): string[] {
  if (of.kind === 'paper') return [of.kind, of.person, of.document];
  return of.kind === 'letter' ? [of.kind, of.letter] : [of.kind, of.proof];
}

/** The same for the same thing, and for no other. */
export const keyOf = (of: PhotoOf): string => pathOf('photos', ...words(of));

/** Where a page is added to a thing. */
export const addPath = (of: PhotoOf): string => pathOf('add-photo', ...words(of));

/** Where a page of a thing fills the screen. */
export const photoPath = (of: PhotoOf, photo: string): string => pathOf('photo', photo, ...words(of));

/** The thing that such a path names. */
export function thingIn([kind, id = '', document = '']: readonly string[]): PhotoOf {
  if (kind === 'paper') return { kind, person: id, document };
  return kind === 'letter' ? { kind, letter: id } : { kind: 'proof', proof: id };
}

/** Where the thing itself is shown; of a proof only the plan is known. */
export function pathOfThing(of: PhotoOf): string {
  if (of.kind === 'paper') return pathOf('paper', of.person, of.document);
  return of.kind === 'letter' ? pathOf('letter', of.letter) : 'plan';
}
