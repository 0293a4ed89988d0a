// What a screen shows, asked anew after every change. The last answer of each place is kept while the vault is open,
// so that going back shows it at once. Not here: the commands that change something (undo.svelte.ts).

import { type ErrorCode, errorCode } from '../backend';
import { refresh } from './session.svelte';

let changes = $state(0);
const kept = new Map<string, unknown>();

/** Says that something was written: everything on the screen is asked for again. */
export function changed(): void {
  changes += 1;
}

/** How often that was said. */
export const changeCount = (): number => changes;

/** Forgets what another family's screens have shown. */
export function forgetAll(): void {
  kept.clear();
  changes += 1;
}

export interface Resource<T> {
  readonly value: T | undefined;
  readonly error: ErrorCode | undefined;
  retry(): void;
}

/** Asks for what `key` names, now, when the key changes, and after every change. */
export function resource<T>(key: () => string, ask: () => Promise<T>): Resource<T> {
  let value = $state.raw<T | undefined>(kept.get(key()) as T | undefined);
  let error = $state.raw<ErrorCode | undefined>();
  let asked = $state(0);
  $effect(() => {
    void changes;
    void asked;
    const name = key();
    let stale = false;
    value = kept.get(name) as T | undefined;
    ask().then(
      (answer) => {
        kept.set(name, answer);
        if (stale) return;
        value = answer;
        error = undefined;
      },
      (thrown) => {
        const code = errorCode(thrown);
        if (code === 'error-vault-locked') void refresh();
        else if (!stale) error = code;
      },
    );
    return () => {
      stale = true;
    };
  });
  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    retry: () => {
      asked += 1;
    },
  };
}
