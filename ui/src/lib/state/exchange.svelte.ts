// How the exchange of the open family stands, asked while the vault is open. What other devices wrote shows on the screen
// as soon as it is here. Not here: its words (../exchange.ts), its screen (SharingPage.svelte).

import { backend, type SyncView } from '../backend';
import { every } from './every';
import { changed } from './resource.svelte';
import { refresh } from './session.svelte';

const pause = 5000;
let view = $state.raw<SyncView | undefined>();

export const exchange = {
  /** Absent where no family is open. */
  get view(): SyncView | undefined {
    return view;
  },
  /** What a command answered. */
  take(next: SyncView): void {
    view = next;
  },
};

/** Asks now and every few seconds, and exchanges at once when the page comes to the front or the network comes back. */
export function watchExchange(): () => void {
  let stopped = false;
  const stop = every(pause, async () => {
    const next = await backend.sync().catch(() => undefined);
    if (stopped) return;
    const news = view !== undefined && (next?.revision !== view.revision || next.shared !== view.shared);
    view = next;
    if (!news) return;
    changed();
    await refresh();
  });
  const hurry = () => {
    if (!document.hidden && view?.shared) backend.sync_now().then(exchange.take, () => undefined);
  };
  addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  return () => {
    stopped = true;
    stop();
    removeEventListener('online', hurry);
    document.removeEventListener('visibilitychange', hurry);
  };
}
