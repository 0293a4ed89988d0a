// Changes that can be taken back: the bar that offers it, and what went wrong where one failed. One change at a time:
// the next one ends the offer. Not here: how the bar looks (UndoBar.svelte).

import { backend, type ErrorCode, errorCode, type UndoView } from '../backend';
import { changed } from './resource.svelte';
import { refresh } from './session.svelte';

interface Offer {
  /** What was done, in the reader's words. */
  said: string;
  undo?: number;
}

let offer = $state.raw<Offer | undefined>();
let failed = $state.raw<ErrorCode | undefined>();
/** The offer has gone along to another place. */
let passed = false;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Long enough to read and reach; what is offered can also be changed back at its place. */
const shownFor = 20_000;

export const notice = {
  get offer(): Offer | undefined {
    return offer;
  },
  get failed(): ErrorCode | undefined {
    return failed;
  },
};

/** Does a change, says it, and offers to take it back. Answers whether it worked. */
export async function change(said: string, act: () => Promise<UndoView | unknown>): Promise<boolean> {
  try {
    const answer = await act();
    const undo = (answer as Partial<UndoView> | null)?.undo;
    say(undo === undefined ? { said } : { said, undo });
    failed = undefined;
    changed();
    return true;
  } catch (thrown) {
    failed = errorCode(thrown);
    offer = undefined;
    return false;
  }
}

/** Says what a form has done; everything on the screen is asked for again. */
export function announce(said: string): void {
  failed = undefined;
  say({ said });
  changed();
}

/** Takes the offered change back and says so. */
export async function takeBack(said: string): Promise<void> {
  const undo = offer?.undo;
  if (undo === undefined) return;
  if (await change(said, () => backend.undo({ undo }))) await refresh();
}

/** The reader has gone somewhere else: the offer goes along once, to the place one comes back to, then ends. */
export function passNotice(): void {
  if (passed) dismissNotice();
  else passed = true;
}

/** Clears what was said. */
export function dismissNotice(): void {
  clearTimeout(timer);
  offer = undefined;
  failed = undefined;
}

function say(next: Offer): void {
  clearTimeout(timer);
  offer = next;
  passed = false;
  timer = setTimeout(dismissNotice, shownFor);
}
