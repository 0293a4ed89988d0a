// What the page knows of the vault and of this device: the status, and what follows from it. Not here: the screens.

import { backend, type ErrorCode, errorCode, type StatusView } from '../backend';
import { bestLanguage, language, setToday, useInterface, useLanguage } from '../i18n/index.svelte';
import { showAppearance } from './appearance';
import { watchIdle } from './autolock';
import type { Place } from './path';

let status = $state.raw<StatusView | undefined>();
let fault = $state.raw<ErrorCode | undefined>();
let adopted: Promise<void> = Promise.resolve();

export const session = {
  /** Only read where the page has started. */
  get status(): StatusView {
    if (!status) throw new Error('the page has not started');
    return status;
  },
  get started(): boolean {
    return status !== undefined;
  },
  /** Why the page could not start. */
  get fault(): ErrorCode | undefined {
    return fault;
  },
};

/** Asks what there is and shows it in the right language. */
export async function start(): Promise<void> {
  try {
    await adopt(await backend.status());
    fault = undefined;
  } catch (thrown) {
    if (!status) await useInterface(bestLanguage(navigator.languages));
    fault = errorCode(thrown);
  }
}

/**
 * Takes over a status a command answered with: language, appearance, automatic lock. One after the other, so that the
 * last one holds, however long the texts of an earlier one take.
 */
export function adopt(next: StatusView): Promise<void> {
  const earlier = adopted.catch(() => undefined);
  adopted = earlier.then(() => take(next));
  return adopted;
}

async function take(next: StatusView): Promise<void> {
  const wanted = next.language ?? (status ? language() : bestLanguage(navigator.languages));
  const same = status && wanted === language() && next.commune === status.commune;
  if (!same) await useLanguage(wanted, next.today);
  setToday(next.today);
  showAppearance(next);
  watchIdle(next.vault === 'open' ? next.auto_lock_minutes : 0, lock);
  status = next;
}

/** Asks again, after something that may change what there is to show. */
export async function refresh(): Promise<void> {
  await adopt(await backend.status());
}

/** Forgets the keys. The page starts anew, so nothing of the vault stays in its memory. */
export async function lock(): Promise<void> {
  try {
    await backend.lock();
  } finally {
    location.reload();
  }
}

/** The place where a vault in this state begins. */
export function home(of: StatusView): string {
  if (of.vault === 'absent') return 'welcome/language';
  if (of.vault === 'locked') return 'unlock';
  if (of.vault === 'damaged') return 'damaged';
  return of.has_story ? 'now' : 'story';
}

const withLock = new Set(['unlock', 'recover', 'damaged', 'open-copy']);

/** Whether a place can be shown while the vault is in this state. */
export function admits(of: StatusView, { screen, args }: Place): boolean {
  // Of the first launch only the code, shown once the vault is made.
  if (of.vault === 'open' && screen === 'welcome') return args[0] === 'recovery';
  if (of.vault === 'open') return !withLock.has(screen) && screen !== 'bring-back';
  if (of.vault === 'absent') return ['welcome', 'open-copy', 'bring-back'].includes(screen);
  return withLock.has(screen);
}
