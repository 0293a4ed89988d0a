// Where an error leads: to the list that still holds, or to the door. The words of the button are the attribute `.do`
// of the error's message.

import type { ErrorCode } from '../backend';
import { go } from './route.svelte';

const lists: Partial<Record<ErrorCode, string>> = {
  'error-no-case': 'people',
  'error-names-hidden': 'people',
  'error-unknown-person': 'people',
  'error-unknown-step': 'plan',
  'error-unknown-paper': 'papers',
};

/** The vault is not in the state the page believes: it starts anew. */
const door: readonly ErrorCode[] = ['error-vault-locked', 'error-vault-exists', 'error-vault-absent'];

export function wayOut(code: ErrorCode): (() => void) | undefined {
  const list = lists[code];
  if (list !== undefined) return () => go(list);
  return door.includes(code) ? () => location.reload() : undefined;
}
