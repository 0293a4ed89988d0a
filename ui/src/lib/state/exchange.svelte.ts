// How the exchange of the open family stands, asked while the vault is open. What other devices wrote shows on the screen
// as soon as it is here. Not here: its words (../exchange.ts), its screen (SharingPage.svelte).

import { backend, type SyncView } from '../backend';
import { every } from './every';
import { changed } from './resource.svelte';
import { refresh } from './session.svelte';

const pause = 5000;
/** Whoever has just asked for an exchange looks at the screen and waits. */
const shortPause = 500;
const shortPauses = 10;

let view = $state.raw<SyncView | undefined>();
let hurried = 0;
let stop: (() => void) | undefined;

export const exchange = {
  /** Absent where no family is open. */
  get view(): SyncView | undefined {
    return view;
  },
  /** What a command answered that lets the exchange begin. */
  take(next: SyncView): void {
    view = next;
    hurried = shortPauses;
    if (stop) look();
  },
};

/** Asks now and every few seconds, and exchanges at once when the page comes to the front or the network comes back. */
export function watchExchange(): () => void {
  const hurry = () => {
    if (!document.hidden && view?.shared) backend.sync_now().then(exchange.take, () => undefined);
  };
  look();
  addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  return () => {
    stop?.();
    stop = undefined;
    removeEventListener('online', hurry);
    document.removeEventListener('visibilitychange', hurry);
  };
}

function look(): void {
  stop?.();
  let stopped = false;
  const end = every(
    () => (hurried-- > 0 ? shortPause : pause),
    async () => {
      const next = await backend.sync().catch(() => undefined);
      if (stopped) return;
      const news = view !== undefined && (next?.revision !== view.revision || next.shared !== view.shared);
      view = next;
      if (!news) return;
      changed();
      await refresh();
    },
  );
  stop = () => {
    stopped = true;
    end();
  };
}
