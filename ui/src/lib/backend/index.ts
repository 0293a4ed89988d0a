// The one door to the companion: `backend.plan()`, `backend.record_step({ … })`. Which host answers is decided when
// the page is built, so the test bridge's client is not in the app. Not here: retries, caching, sentences.

import { type Commands, commandNames, type ErrorCode } from './generated';
import { BackendError, type Host } from './host';

export type * from './generated';

const host: Promise<Host> =
  import.meta.env.MODE === 'bridge'
    ? import('./bridge').then((module) => module.bridge)
    : import('./tauri').then((module) => module.tauri);

const call = async (name: string, request: unknown) => (await host)(name, request ?? null);

export const backend = Object.fromEntries(
  commandNames.map((name) => [name, (request?: unknown) => call(name, request)]),
) as unknown as Commands;

/** The code of whatever was thrown. A fault of the page itself reads as a storage error would: try again. */
export function errorCode(thrown: unknown): ErrorCode {
  return thrown instanceof BackendError ? thrown.code : 'error-storage';
}
