// The place the page shows, kept in the session history so that Back works on every device. No address carries it:
// what a person looks at must not stand in a history file. Not here: who may see what (App.svelte).

import { type Place, parsePath } from './path';
import { scroller } from './scroll';

export interface Entry {
  path: string;
  /** How many places lie behind this one. */
  depth: number;
  /** The place right behind it. */
  behind: string;
  scroll: number;
}

const nowhere: Entry = { path: '', depth: 0, behind: '', scroll: 0 };
/** Where the history stands. */
let target = $state.raw<Entry>(nowhere);
/** What the page shows: the target as soon as its screen is there, so that no screen sees another one's place. */
let shown = $state.raw<Entry>(nowhere);
/** The next heading takes the focus: the reader has moved. */
let moved = false;

export const route = {
  get target(): Entry {
    return target;
  },
  get place(): Place {
    return parsePath(shown.path);
  },
};

export function go(path: string): void {
  if (path === target.path) return;
  history.replaceState({ ...target, scroll: scroller()?.scrollTop ?? 0 }, '');
  target = { path, depth: target.depth + 1, behind: target.path, scroll: 0 };
  history.pushState(target, '');
}

/** Shows a place instead of the present one. */
export function replace(path: string): void {
  target = { ...target, path, scroll: 0 };
  history.replaceState(target, '');
}

/** Goes back one place; to `fallback` where nothing lies behind. */
export function back(fallback: string): void {
  if (target.depth > 0) history.back();
  else replace(fallback);
}

/** Leaves the present place for `path`, which is no second time behind it then. */
export function leaveFor(path: string): void {
  if (target.behind === path) history.back();
  else replace(path);
}

/** The dialog that lies over the page, if one does. */
const dialog = () => [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);

/** Starts at `path` and follows the device's Back, which first closes what lies over the page. */
export function startAt(path: string): void {
  history.scrollRestoration = 'manual';
  replace(path);
  addEventListener('popstate', (event) => {
    const to = event.state as Entry | null;
    const over = dialog();
    if (over && to && to.depth < target.depth) {
      history.pushState(target, '');
      over.close();
    } else if (to?.path) target = to;
  });
}

/** The screen of this entry is there: the page shows it. */
export function arrive(at: Entry): void {
  moved = shown !== nowhere && shown.path !== at.path;
  shown = at;
}

/** True once after each move: the heading that asks first takes the focus. */
export function takeMove(): boolean {
  const was = moved;
  moved = false;
  return was;
}
