// Hidden names: showing them for a while, and ending that as soon as nobody looks at the page. Not here: what stands in their
// place (names.ts).

import { backend } from '../backend';
import { planChange } from './planChange.svelte';
import { forgetAll } from './resource.svelte';
import { adopt } from './session.svelte';
import { dismissNotice } from './undo.svelte';

export async function showNames(passphrase: string): Promise<void> {
  await adopt(await backend.show_names({ passphrase }));
  forgetAll();
}

/** What the page says on its own may hold a name: it goes too. */
export async function hideNames(): Promise<void> {
  const status = await backend.hide_names();
  dismissNotice();
  planChange.seen();
  await adopt(status);
  forgetAll();
}

/** Hides them when the page goes out of sight, until the answer of this function is called. */
export function watchSight(): () => void {
  const look = () => {
    if (document.hidden) void hideNames();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
