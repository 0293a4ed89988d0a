// The one door to the companion: `backend.plan()`, `backend.record_step({ … })`. Which host answers is decided when
// the page is built, so the test bridge's client is not in the app. Not here: retries, caching, sentences.

import { type Commands, commandNames, type ErrorCode } from './generated';
import { BackendError, type Host } from './host';

export type * from './generated';

const host: Promise<Host> =
  import.meta.env.MODE === 'bridge'
    ? import('./bridge').then((module) => module.bridge)
    : import('./tauri').then((module) => module.tauri);

let image: Host['image'] = () => '';
void host.then((loaded) => {
  image = loaded.image;
});

const call = async (name: string, request: unknown) => (await host).call(name, request ?? null);

export const backend = Object.fromEntries(
  commandNames.map((name) => [name, (request?: unknown) => call(name, request)]),
) as unknown as Commands;

/** Where the page of a photo is, for an `<img>`; known from the first answer on. */
export const photoAddress = (photo: string) => image(`page-${photo}`);

/** Where the picture that was handed over is, upright. */
export const pictureAddress = (picture: string) => image(`picture-${picture}`);

/** The code of whatever was thrown. A fault of the page itself reads as a storage error would: try again. */
export function errorCode(thrown: unknown): ErrorCode {
  return thrown instanceof BackendError ? thrown.code : 'error-storage';
}
