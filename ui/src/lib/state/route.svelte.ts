// The place the page shows, kept in the session history so that Back works on every device. No address carries it:
// what a person looks at must not stand in a history file. Not here: who may see what (App.svelte).

import { type Place, parsePath } from './path';
import { scroller } from './scroll';

interface Entry {
  path: string;
  /** How many places lie behind this one. */
  depth: number;
  scroll: number;
}

let entry = $state.raw<Entry>({ path: '', depth: 0, scroll: 0 });
/** The next heading takes the focus: the reader has moved. */
let moved = false;

export const route = {
  get path(): string {
    return entry.path;
  },
  get place(): Place {
    return parsePath(entry.path);
  },
  get scroll(): number {
    return entry.scroll;
  },
};

export function go(path: string): void {
  if (path === entry.path) return;
  history.replaceState({ ...entry, scroll: scroller()?.scrollTop ?? 0 }, '');
  show({ path, depth: entry.depth + 1, scroll: 0 });
  history.pushState(entry, '');
}

/** Shows a place instead of the present one. */
export function replace(path: string): void {
  show({ path, depth: entry.depth, scroll: 0 });
  history.replaceState(entry, '');
}

/** Goes back one place; to `fallback` where nothing lies behind. */
export function back(fallback: string): void {
  if (entry.depth > 0) history.back();
  else replace(fallback);
}

/** Starts at `path` and follows the device's Back. */
export function startAt(path: string): void {
  entry = { path, depth: 0, scroll: 0 };
  history.scrollRestoration = 'manual';
  history.replaceState(entry, '');
  addEventListener('popstate', (event) => {
    const to = event.state as Entry | null;
    if (to?.path) show(to);
  });
}

/** True once after each move: the heading that asks first takes the focus. */
export function takeMove(): boolean {
  const was = moved;
  moved = false;
  return was;
}

function show(to: Entry): void {
  entry = to;
  moved = true;
}
