// A family comes over in pieces: whoever joined it or brought it back is led into it once there is something to see.

import { backend } from '$lib/backend';

const turns = 20;
const pause = 500;

/** Waits until the open family has come over, or long enough: then it comes while one looks. */
export async function arrival(): Promise<void> {
  for (let turn = 0; turn < turns && !(await backend.status()).has_story; turn++) {
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
