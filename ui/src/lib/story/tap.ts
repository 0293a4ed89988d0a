// A tap on an answer chooses it and goes on; the arrow keys only choose. A radio button reports both as a click, so the
// label looks at what made it: a pointer counts its clicks, a key does not.

import type { Attachment } from 'svelte/attachments';

/** For the label around a radio button; without an act it stays an ordinary one. */
export function tapping(act: (() => void) | undefined): Attachment<HTMLElement> {
  return (label) => {
    if (!act) return;
    const clicked = (event: MouseEvent) => {
      if (event.detail === 0) return;
      // A click on the words is passed on to the button inside, which would answer twice.
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      act();
    };
    label.addEventListener('click', clicked);
    return () => label.removeEventListener('click', clicked);
  };
}
