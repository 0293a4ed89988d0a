// What a host is: the way from the page to the companion. Not here: which host there is.

import type { ErrorCode } from './generated';

export interface Host {
  /** Carries one command to the companion; rejects with `BackendError`. */
  call(name: string, request: unknown): Promise<unknown>;
  /** Where an image of this name is, for an `<img>`. */
  image(name: string): string;
}

/** What a host rejects with. The code is the Fluent id of the message to show. */
export class BackendError extends Error {
  constructor(readonly code: ErrorCode) {
    super(code);
  }
}
