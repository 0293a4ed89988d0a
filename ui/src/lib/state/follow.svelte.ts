// Something that goes on elsewhere while a person waits for it (a look-up, an invitation): asked again and again as long
// as it goes on and its screen is open. Not here: how it began.

import { untrack } from 'svelte';
import { errorCode } from '../backend';
import { every } from './every';
import { refresh } from './session.svelte';

const pause = 400;

export interface Followed<T> {
  readonly value: T | undefined;
  /** What a command answered: it counts, and not an older answer that is still on its way. */
  take(next: T | undefined): void;
}

export function follow<T>(again: (last: T) => Promise<T>, goesOn: (value: T) => boolean): Followed<T> {
  let value = $state.raw<T | undefined>();
  let taken = 0;
  const on = $derived(value !== undefined && goesOn(value));

  async function ask() {
    const before = taken;
    const last = untrack(() => value);
    if (last === undefined) return;
    try {
      const next = await again(last);
      if (before === taken) value = next;
    } catch (thrown) {
      // Whatever else it is, the next time tells.
      if (errorCode(thrown) === 'error-vault-locked') await refresh();
    }
  }

  $effect(() => (on ? every(pause, ask) : undefined));
  return {
    get value() {
      return value;
    },
    take(next) {
      taken += 1;
      value = next;
    },
  };
}
